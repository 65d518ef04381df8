import { expect, test } from 'vitest';
import { spoken } from './spoken';

test('a name within a spoken sentence has no signs of code and no full stop of its own', () => {
  expect(spoken('De node wordt `NotReady`.')).toBe('De node wordt NotReady');
  expect(spoken('SystemOOM')).toBe('SystemOOM');
});
