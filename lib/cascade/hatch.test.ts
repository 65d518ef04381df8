import fc from 'fast-check';
import { expect, test } from 'vitest';
import { hatchPath } from './hatch';

const side = fc.integer({ min: 0, max: 300 });

test('every stroke of a hatch lies within its area, at 45 degrees', () => {
  fc.assert(
    fc.property(side, side, side, side, (x, y, width, height) => {
      for (const stroke of hatchPath({ x, y, width, height }, 6).matchAll(/M(\S+) (\S+?)L(\S+) ([^M]+)/g)) {
        const [fromX = 0, fromY = 0, toX = 0, toY = 0] = stroke.slice(1).map(Number);
        for (const at of [fromX, toX]) expect(at >= x - 0.01 && at <= x + width + 0.01).toBe(true);
        for (const at of [fromY, toY]) expect(at >= y - 0.01 && at <= y + height + 0.01).toBe(true);
        expect(toX - fromX).toBeCloseTo(fromY - toY, 1);
      }
    }),
  );
});

test('a box of a node is hatched over its whole width', () => {
  expect(hatchPath({ x: 0, y: 0, width: 60, height: 30 }, 6).match(/M/g)).toHaveLength(11);
});
