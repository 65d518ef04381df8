import { join } from 'node:path';
import { expect, test } from 'vitest';
import { questionReport } from './question-report';

const base = join(import.meta.dirname, '../check/fixtures/base');

test('the report weighs the questions of each case and of all together', () => {
  const rows = Object.fromEntries(
    questionReport(base).map(({ title, head, rows: [first] }) => [title, { head, first }]),
  );
  expect(rows['Type of question']).toEqual({
    head: ['set', 'questions', 'single', 'multiple', 'order', 'match', 'line'],
    first: ['demo', '5', '20%', '20%', '20%', '20%', '20%'],
  });
  expect(rows.Level?.first).toEqual(['demo', '20%', '60%', '20%']);
  expect(rows['Right options of a multiple question']?.first?.slice(0, 4)).toEqual(['demo', '–', '1', '–']);
  expect(rows['Place of the right option of a single question']?.first?.slice(0, 3)).toEqual(['demo', '1', '–']);
  expect(rows['Single questions of which the right option is the longest']?.first).toEqual([
    'demo',
    '0 of 1',
    '1 of 1',
  ]);
  expect(rows['Questions about a line, and predictions']?.first).toEqual(['demo', '1', '–']);
});

test('every table has as many figures in a row as columns', () => {
  for (const { head, rows } of questionReport('content')) {
    expect(rows.filter((row) => row.length !== head.length)).toEqual([]);
  }
});
