import { applyPolicy } from './apply-policy';
import { deferScripts, oldScripts } from './defer-scripts';
import { edited, parsePage } from './html';
import { inlineStyles } from './inline-styles';
import { movePayload, type Payload } from './move-payload';
import { pageProblems } from './page-problems';

/** `sizeOf` gives the bytes of a script. */
export type PageParts = { boot: string; readCss: (url: string) => string; sizeOf: (url: string) => number };
/** `unused` has the addresses of the scripts that no page asks for any more. */
export type FinishedPage = { html: string; policy: string; payload?: Payload; unused: string[] };

/** A page as Next exports it, made ready to deliver. Doing it twice gives the same page. */
export function finishPage(exported: string, { boot, readCss, sizeOf }: PageParts): FinishedPage {
  const page = parsePage(exported);
  const { edits, payload } = movePayload(page);
  const deferred = deferScripts(page, { boot, sizeOf, payload: payload?.url });
  const finished = parsePage(edited(page, [...edits, ...deferred, ...inlineStyles(page, readCss)]));
  const problems = pageProblems(finished);
  if (problems.length > 0) throw new Error(problems.join('\n'));
  return { ...applyPolicy(finished), payload, unused: oldScripts(page) };
}
