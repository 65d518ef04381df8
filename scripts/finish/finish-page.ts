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
  /** The modules that run before an app starts that has the scripts at these addresses. */
  readSteps: (start: object, urls: readonly string[]) => number[];
  /** The bytes of the script at an address. */
  sizeOf: (url: string) => number;
};
/** `scripts` has the addresses of those that the page starts with, `unused` of those that no page asks for any more. */
export type FinishedPage = { html: string; policy: string; payload?: Payload; scripts: string[]; unused: string[] };

/** A page as Next exports it, made ready to deliver. Doing it twice gives the same page. */
export function finishPage(
  exported: string,
  { boot, readStylesheet, readWords, readSteps, sizeOf }: PageParts,
  framing: Framing = 'none',
): FinishedPage {
  const page = parsePage(exported);
  const scripts = namesOfScripts(page);
  const [own, later] = [new Set([...pageWords(page), ...scriptWords(boot)]), readWords(scripts)];
  const { edits, payload } = movePayload(page, (start) => readSteps(start, scripts));
  const deferred = deferScripts(page, { boot, sizeOf, payload: payload?.url });
  const styles = inlineStyles(page, readStylesheet, (word) => own.has(word) || later.has(word));
  const finished = parsePage(
    edited(page, [...edits, ...deferred, ...styles, ...holdFolds(page), ...minifyTheme(page)]),
  );
  const problems = pageProblems(finished);
  if (problems.length > 0) throw new Error(problems.join('\n'));
  return { ...applyPolicy(finished, framing), payload, scripts, unused: oldScripts(page) };
}
