import { expect, test } from 'vitest';
import { textWidth, wrapLabel } from './label';

test('a label that fits stays on one line', () => {
  expect(wrapLabel('Ingress', 14, 62)).toEqual(['Ingress']);
});

test('a label of one long word is not broken', () => {
  expect(wrapLabel('Aggregatielaag', 14, 62)).toEqual(['Aggregatielaag']);
});

test('a longer label is split where both lines are about as wide', () => {
  expect(wrapLabel('Engineer in dienst', 14, 62)).toEqual(['Engineer', 'in dienst']);
});

test('a label of forty characters takes three lines, none of them wide', () => {
  const lines = wrapLabel('Ingangscontroller van de derde regio west', 14, 62);
  expect(lines.join(' ')).toBe('Ingangscontroller van de derde regio west');
  expect(lines).toHaveLength(3);
  for (const line of lines) expect(textWidth(line, 14)).toBeLessThan(120);
});

test('a wider letter makes a wider text', () => {
  expect(textWidth('mmm', 14)).toBeGreaterThan(textWidth('nnn', 14));
  expect(textWidth('nnn', 14)).toBeGreaterThan(textWidth('iii', 14));
});
