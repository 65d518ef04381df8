import type { Framing } from '@/server/site/policy';
import { applyPolicy } from './apply-policy';
import { deferScripts, oldScripts } from './defer-scripts';
import { edited, parsePage } from './html';
import { inlineStyles } from './inline-styles';
import { movePayload, type Payload } from './move-payload';
import { pageProblems } from './page-problems';

export type PageParts = { boot: string; readCss: (url: string) => string };
/** `unused` has the addresses of the scripts that no page asks for any more. */
export type FinishedPage = { html: string; policy: string; payload?: Payload; unused: string[] };

/** A page as Next exports it, made ready to deliver. Doing it twice gives the same page. */
export function finishPage(exported: string, { boot, readCss }: PageParts, framing: Framing = 'none'): FinishedPage {
  const page = parsePage(exported);
  const { edits, payload } = movePayload(page);
  const deferred = deferScripts(page, boot, payload?.url);
  const finished = parsePage(edited(page, [...edits, ...deferred, ...inlineStyles(page, readCss)]));
  const problems = pageProblems(finished);
  if (problems.length > 0) throw new Error(problems.join('\n'));
  return { ...applyPolicy(finished, framing), payload, unused: oldScripts(page) };
}
