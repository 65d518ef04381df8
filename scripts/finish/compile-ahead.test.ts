import { expect, test } from 'vitest';
import { compiledAhead } from './compile-ahead';

test('a script is marked once, on its first line, and is else as it was', () => {
  const marked = compiledAhead('run();');
  expect(marked).toBe('//# allFunctionsCalledOnLoad\nrun();');
  expect(compiledAhead(marked)).toBe(marked);
});
