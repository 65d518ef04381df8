import { expect, test } from 'vitest';
import { compiledAhead } from './compile-ahead';

test('a large script is marked once, on its first line, and is else as it was; a small one stays', () => {
  const large = `run();${' '.repeat(200_000)}`;
  const marked = compiledAhead(large);
  expect(marked).toBe(`//# allFunctionsCalledOnLoad\n${large}`);
  expect(compiledAhead(marked)).toBe(marked);
  expect(compiledAhead('run();')).toBe('run();');
});
