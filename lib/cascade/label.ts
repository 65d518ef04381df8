/** From one line of a label to the next, in pixels of the drawing. */
export const lineHeight = 15;

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

/** A line wider than this, in ems, is worth a third one. */
const wideLine = 8;

/**
 * Splits a label of two or more words over two lines, as evenly as the words allow, unless it fits in `room` pixels; a
 * very long one takes three.
 */
export function wrapLabel(label: string, size: number, room: number): string[] {
  const words = label.split(' ');
  if (textWidth(label, size) <= room) return [label];
  const two = narrowest(splitsOf(words, 2), size);
  return widest(two, size) > wideLine * size ? narrowest([two, ...splitsOf(words, 3)], size) : two;
}

/** Every way to break words over so many lines; one way when there are no more words than lines. */
function splitsOf(words: string[], lines: number): string[][] {
  if (lines === 1 || words.length === 1) return [[words.join(' ')]];
  return words
    .slice(1)
    .flatMap((_, at) =>
      splitsOf(words.slice(at + 1), lines - 1).map((rest) => [words.slice(0, at + 1).join(' '), ...rest]),
    );
}

function narrowest(splits: string[][], size: number): string[] {
  return splits.reduce((best, lines) => (widest(lines, size) < widest(best, size) ? lines : best));
}

const widest = (lines: string[], size: number) => Math.max(...lines.map((line) => textWidth(line, size)));
