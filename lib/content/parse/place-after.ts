import type { Place } from './diagnostic';

/** Where one stands after going over a stretch of text from a place. */
export function placeAfter({ file, line, column }: Place, over: string): Place {
  const lines = over.split('\n');
  const last = (lines.at(-1) ?? '').length;
  return { file, line: line + lines.length - 1, column: lines.length === 1 ? column + last : last + 1 };
}
