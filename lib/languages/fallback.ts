/**
 * Stands, invisible, before words that a language does not have yet and that are the source language's instead. What
 * draws them takes it off and names the language; where it stays (a label, an attribute) nobody sees it.
 */
export const sourceMark = '\u2063';

/** Words with what they lack taken from the source. */
export function filled(source: unknown, own: unknown): unknown {
  if (isTree(source)) {
    const known = isTree(own) ? own : {};
    const keys = Object.keys({ ...source, ...known });
    return Object.fromEntries(keys.map((key) => [key, filled(source[key], known[key])]));
  }
  return own === undefined || own === null || own === '' ? source : own;
}

/** The same words, those marked that `own` does not have. */
export function marked(words: unknown, own: unknown): unknown {
  if (isTree(words)) {
    const known = isTree(own) ? own : {};
    return Object.fromEntries(Object.entries(words).map(([key, value]) => [key, marked(value, known[key])]));
  }
  const isOwn = own !== undefined && own !== null && own !== '';
  return typeof words === 'string' && words !== '' && !isOwn ? sourceMark + words : words;
}

/** Words as they are said, and whether they are the source language's. */
export function unmarked(words: string): { text: string; isSource: boolean } {
  return { text: words.replaceAll(sourceMark, ''), isSource: words.startsWith(sourceMark) };
}

/** Whether any of these words is the source language's for want of better. */
export function isUnfinished(words: object): boolean {
  return JSON.stringify(words).includes(sourceMark);
}

/** Whether there is text wherever the source has text, and a section wherever it has a section. */
export function isLike(words: unknown, source: unknown): boolean {
  if (!isTree(source)) return typeof words === typeof source;
  return isTree(words) && Object.entries(source).every(([key, value]) => isLike(words[key], value));
}

function isTree(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
