const hint = '//# allFunctionsCalledOnLoad\n';
/** From how many characters a script is marked: the one with React in it is. A smaller one compiles soon enough by the function. */
const large = 200_000;

/**
 * A script that all pages start with: a large one is marked, so that Chromium compiles all of it while it comes in, beside the
 * page, and not each function in the middle of a touch. To other browsers it is a comment. Doing it twice changes nothing.
 */
export function compiledAhead(script: string): string {
  return script.length < large || script.startsWith(hint) ? script : hint + script;
}
