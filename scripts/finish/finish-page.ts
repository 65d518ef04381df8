import type { Framing } from '@/server/site/policy';
import { applyPolicy } from './apply-policy';
import { deferScripts, namesOfScripts, oldScripts } from './defer-scripts';
import { holdFolds } from './hold-folds';
import { edited, parsePage } from './html';
import { inlineStyles, type Stylesheet } from './inline-styles';
import { minifyTheme } from './minify-theme';
import { movePayload, type Payload } from './move-payload';
import { pageProblems } from './page-problems';
import { pageWords, scriptWords } from './page-words';

export type PageParts = {
  boot: string;
  readStylesheet: (href: string) => Stylesheet;
  /** What the scripts at these addresses, and those that they fetch later, may name elements and classes by. */
  readWords: (urls: readonly string[]) => ReadonlySet<string>;
};
/** `unused` has the addresses of the scripts that no page asks for any more. */
export type FinishedPage = { html: string; policy: string; payload?: Payload; unused: string[] };

/** A page as Next exports it, made ready to deliver. Doing it twice gives the same page. */
export function finishPage(
  exported: string,
  { boot, readStylesheet, readWords }: PageParts,
  framing: Framing = 'none',
): FinishedPage {
  const page = parsePage(exported);
  const [own, later] = [new Set([...pageWords(page), ...scriptWords(boot)]), readWords(namesOfScripts(page))];
  const { edits, payload } = movePayload(page);
  const deferred = deferScripts(page, boot, payload?.url);
  const styles = inlineStyles(page, readStylesheet, (word) => own.has(word) || later.has(word));
  const finished = parsePage(
    edited(page, [...edits, ...deferred, ...styles, ...holdFolds(page), ...minifyTheme(page)]),
  );
  const problems = pageProblems(finished);
  if (problems.length > 0) throw new Error(problems.join('\n'));
  return { ...applyPolicy(finished, framing), payload, unused: oldScripts(page) };
}
