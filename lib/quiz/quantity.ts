import type { QuantityWords } from '@/lib/languages/language';
import { quantityWords } from '@/lib/languages/languages';
import { locales } from '@/lib/languages/locale';
import { typedText } from '@/lib/typed-text';

/** What a number can count. */
export const units = ['count', 'percent', 'second', 'minute', 'hour', 'mebibyte', 'gibibyte'] as const;

export type Unit = (typeof units)[number];

type Kind = 'count' | 'share' | 'time' | 'memory';

const scales: Record<Unit, { kind: Kind; size: number }> = {
  count: { kind: 'count', size: 1 },
  percent: { kind: 'share', size: 1 },
  second: { kind: 'time', size: 1 },
  minute: { kind: 'time', size: 60 },
  hour: { kind: 'time', size: 3600 },
  mebibyte: { kind: 'memory', size: 1 },
  gibibyte: { kind: 'memory', size: 1024 },
};

const wordsOf = (key: keyof QuantityWords) => locales.flatMap((locale) => quantityWords[locale][key]);

/** How people write a unit, in any language and without a point behind it. */
const spellings: { words: string[]; kind: Kind; size: number }[] = [
  { words: ['%', 'pct', ...wordsOf('percent')], kind: 'share', size: 1 },
  { words: ['ms', ...wordsOf('millisecond')], kind: 'time', size: 0.001 },
  { words: ['s', 'sec', ...wordsOf('second')], kind: 'time', size: 1 },
  { words: ['m', 'min', ...wordsOf('minute')], kind: 'time', size: 60 },
  { words: ['h', ...wordsOf('hour')], kind: 'time', size: 3600 },
  { words: ['mi', 'mib', 'mb'], kind: 'memory', size: 1 },
  { words: ['gi', 'gib', 'gb'], kind: 'memory', size: 1024 },
];

const range = new RegExp(`^(.*\\d.*?)\\s*(?:-|${wordsOf('range').join('|')})\\s*(\\d.*)$`, 'iu');

/**
 * Reads a typed quantity: `1,5`, `1.5`, `120 s`, `1 min 30 s`, `41.000`, `41,000`. A comma or point before exactly three
 * digits groups thousands, any other is a decimal sign. Without a unit the number is in `unit`.
 * @returns the number in `unit`, or undefined for what is no such quantity
 */
export function readQuantity(text: string, unit: Unit): number | undefined {
  const values = partsOf(typedText(text).toLowerCase(), unit).map((part) => readPart(part, unit));
  return values.reduce((sum, value) => (sum === undefined || value === undefined ? undefined : sum + value), 0);
}

/** The two ends of a typed range, `85-95 s` or `1 tot 2 min`; of a single number both are that number. */
export function readRange(text: string, unit: Unit): { from: number; to: number } | undefined {
  const [, first, second] = range.exec(typedText(text)) ?? [];
  const single = readQuantity(text, unit);
  if (single !== undefined || first === undefined || second === undefined)
    return single === undefined ? undefined : { from: single, to: single };
  const written = /\d$/.test(first) ? (/[^\d\s.,]+\.?$/u.exec(second)?.[0] ?? '') : '';
  const [from, to] = [readQuantity(`${first} ${written}`, unit), readQuantity(second, unit)];
  return from === undefined || to === undefined ? undefined : { from, to };
}

/** `1 min 30 s` in two; what counts things is never a sum, whatever stands between its numbers. */
function partsOf(text: string, unit: Unit): string[] {
  const parts = scales[unit].kind === 'count' ? [] : (text.match(/\d[\d\s.,]*[^\d\s]\D*/gu) ?? []);
  return parts.length > 1 && parts.join('') === text ? parts : [text];
}

function readPart(text: string, unit: Unit): number | undefined {
  const parts = /^([+-]?\d[\d\s.,]*)\s*([^\d]*)$/u.exec(text.trim());
  const value = parts?.[1] === undefined ? undefined : readNumber(parts[1]);
  const written = parts?.[2]?.trim() ?? '';
  if (value === undefined) return undefined;
  if (written === '') return value;
  const { kind, size } = scales[unit];
  if (kind === 'count') return value;
  const spelling = spellings.find(({ words, kind: of }) => of === kind && words.includes(written.replace(/\.$/, '')));
  return spelling && Number(((value * spelling.size) / size).toPrecision(12));
}

function readNumber(text: string): number | undefined {
  const bare = text.trim().replace(/\s+(?=\d{3}(?:\D|$))/g, '');
  if (/^[+-]?[1-9]\d{0,2}([.,])\d{3}(?:\1\d{3})*$/.test(bare)) return Number(bare.replace(/[.,]/g, ''));
  return /^[+-]?\d+(?:[.,]\d+)?$/.test(bare) ? Number(bare.replace(',', '.')) : undefined;
}
