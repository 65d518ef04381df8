import { expect, test } from 'vitest';
import { openWhenPossible } from './open-when-possible';

test('what was refused is tried again, until it opens, and then no more', async () => {
  let isMended = false;
  let tries = 0;
  const refusals: string[] = [];
  const opened = openWhenPossible(
    async () => {
      tries += 1;
      if (!isMended) throw new Error('nl.yaml:3');
      return 'open';
    },
    (error) => refusals.push(String(error)),
  );
  expect(await Promise.all([opened(), opened()])).toEqual([undefined, undefined]);
  expect(tries).toBe(1);
  expect(await opened()).toBeUndefined();
  expect(refusals).toEqual(['Error: nl.yaml:3']);
  isMended = true;
  expect(await opened()).toBe('open');
  expect(await opened()).toBe('open');
  expect(tries).toBe(3);
});

test('another reason is told as well', async () => {
  const reasons = ['one', 'one', 'two'];
  const refusals: string[] = [];
  const opened = openWhenPossible(
    () => Promise.reject(new Error(reasons.shift())),
    (error) => refusals.push(String(error)),
  );
  for (const _ of [1, 2, 3]) await opened();
  expect(refusals).toEqual(['Error: one', 'Error: two']);
});
