import { expect, test } from 'vitest';
import { arrowhead, besideOf, lengthOf } from './path-shapes';

const corner = [
  { x: 0, y: 0 },
  { x: 0, y: 10 },
  { x: 20, y: 10 },
];

test('a line beside another keeps its distance to every piece, around the corner too', () => {
  expect(besideOf(corner, 3)).toEqual([
    { x: -3, y: 0 },
    { x: -3, y: 13 },
    { x: 20, y: 13 },
  ]);
  expect(besideOf(corner, 0)).toEqual(corner);
});

test('the length of a line is that of its pieces', () => {
  expect(lengthOf(corner)).toBe(30);
});

test('an arrowhead is whole on a piece shorter than itself', () => {
  const short = [
    { x: 0, y: 0 },
    { x: 0, y: 2 },
  ];
  expect(arrowhead(short, 8)).toBe('M0 2L-4 -6L4 -6Z');
});
