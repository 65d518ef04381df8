/**
 * Advance widths of Archivo Narrow at weight 600, in thousandths of the type size, measured in a browser canvas and
 * rounded up per group of letters.
 */
const advances: [RegExp, number][] = [
  [/[iljftrI.,:;'’|! ()\-/]/, 303],
  [/[mwMW@%]/, 774],
  [/[A-Z&]/, 638],
];

const otherAdvance = 486;

/** The width of `text` in pixels at `size` pixels: never less than it takes, so that a label fits its node. */
export function textWidth(text: string, size: number): number {
  const units = [...text].reduce(
    (sum, letter) => sum + (advances.find(([letters]) => letters.test(letter))?.[1] ?? otherAdvance),
    0,
  );
  return (units / 1000) * size;
}

/** Splits a label of two or more words over two lines, as evenly as the words allow, unless it fits in `room` pixels. */
export function wrapLabel(label: string, size: number, room: number): string[] {
  const words = label.split(' ');
  if (words.length === 1 || textWidth(label, size) <= room) return [label];
  const splits = words.slice(1).map((_, at) => [words.slice(0, at + 1).join(' '), words.slice(at + 1).join(' ')]);
  const widest = (lines: string[]) => Math.max(...lines.map((line) => textWidth(line, size)));
  return splits.reduce((best, lines) => (widest(lines) < widest(best) ? lines : best));
}
