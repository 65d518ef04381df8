import { closest, distance } from 'fastest-levenshtein';

/** What a person has to look at, and may be right as it stands: it never stops a build. */
const warningCodes = [
  'told-number',
  'doubtful-word',
  'early-prediction',
  'draft',
  'right-longest',
  'right-place',
  'catch-all-option',
  'doubled-option',
  'negative-stem',
  'unasked-lesson',
  'unasked-misconception',
  'unexplained-term',
  'unused-term',
  'long-sentence',
  'invisible-sign',
] as const;

export const codes = [
  'missing-folder',
  'missing-file',
  'unknown-file',
  'unreadable-file',
  'too-large',
  'not-utf8',
  'byte-order-mark',
  'bad-folder-name',
  'tab-indentation',
  'yaml-syntax',
  'json-syntax',
  'mdx-syntax',
  'doubled-key',
  'unknown-key',
  'missing-key',
  'wrong-type',
  'wrong-value',
  'wrong-length',
  'bad-id',
  'doubled-id',
  'unknown-id',
  'no-source',
  'level-without-stock',
  'right-options',
  'counter-with-role',
  'unmatched-target',
  'missing-words',
  'words-without-id',
  'missing-when',
  'unwanted-when',
  'label-too-long',
  'doubled-case',
  'doubled-order',
  'doubled-title',
  'doubled-description',
  'unknown-component',
  'raw-html',
  'import-export',
  'expression',
  'outside-link',
  'heading-level',
  'unknown-attribute',
  'missing-attribute',
  'component-content',
  'misplaced',
  'unknown-part',
  'missing-part',
  'doubled-part',
  'misordered-part',
  'missing-cascade',
  'doubled-cascade',
  'missing-step',
  'doubled-step',
  'misordered-step',
  'missing-lesson',
  'doubled-lesson',
  'misordered-lesson',
  'missing-quiz',
  'doubled-quiz',
  'repeated-term',
  'unclaimed-number',
  'unused-figure',
  'agenda-minutes',
  'never-used',
  'cut-carries',
  'broken-loop',
  'loop-role',
  'given-away',
  'not-our-word',
  'front-matter',
  'cut-words',
  'missing-model',
  'skipped-link',
  'unmet-prediction',
  'untrue-picture',
  'unwanted-unshown',
  'missing-item',
  'story-runs-back',
  'unfinished-story',
  'agenda-order',
  'agreeing-outcome',
  ...warningCodes,
] as const;

export type Code = (typeof codes)[number];

/** Where something stands; line and column count from 1. */
export type Place = { file: string; line: number; column: number };

const warnings: ReadonlySet<Code> = new Set(warningCodes);

/** One thing wrong in the content: where, what, and what to do about it. */
export type Diagnostic = Place & { code: Code; message: string; remedy: string };

export function diagnostic({ file, line, column }: Place, code: Code, message: string, remedy: string): Diagnostic {
  return { file, line, column, code, message, remedy };
}

export function isWarning({ code }: Pick<Diagnostic, 'code'>): boolean {
  return warnings.has(code);
}

export function inReadingOrder(diagnostics: readonly Diagnostic[]): Diagnostic[] {
  return [...diagnostics].sort(
    (a, b) =>
      a.file.localeCompare(b.file, 'en') ||
      a.line - b.line ||
      a.column - b.column ||
      a.code.localeCompare(b.code, 'en') ||
      a.message.localeCompare(b.message, 'en'),
  );
}

/** One line: place, code, what is wrong, what to do; tabs between them. */
export function format({ file, line, column, code, message, remedy }: Diagnostic): string {
  const said = isWarning({ code }) ? `warning: ${message}` : message;
  return [`${file}:${line}:${column}`, code, said, remedy].join('\t');
}

/** The remedy for a word that should be one of `names`: the nearest first, if any is near. */
export function nameOneOf(
  names: readonly string[],
  word: string,
  none = 'there is none to name yet: take it out',
): string {
  const all = [...new Set(names)];
  if (all.length === 0) return none;
  const near = closest(word, all);
  const isNear = near.startsWith(word) || distance(word, near) <= Math.max(2, Math.floor(word.length / 3));
  return `${isNear ? `did you mean \`${near}\`? ` : ''}name one of: ${all.join(', ')}`;
}
