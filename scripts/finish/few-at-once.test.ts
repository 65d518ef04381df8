import { expect, test } from 'vitest';
import { fewAtOnce } from './few-at-once';

test('all is done, in order, and never more at once than may be', async () => {
  let [busy, most] = [0, 0];
  const made = await fewAtOnce([...Array(20).keys()], 3, async (item) => {
    busy += 1;
    most = Math.max(most, busy);
    for (let turn = 0; turn <= item % 4; turn++) await Promise.resolve();
    busy -= 1;
    return item * 2;
  });
  expect(made).toEqual([...Array(20).keys()].map((item) => item * 2));
  expect(most).toBe(3);
});

test('what goes wrong with one is told', async () => {
  await expect(fewAtOnce(['a', 'b'], 2, async (item) => Promise.reject(new Error(item)))).rejects.toThrow('a');
});
