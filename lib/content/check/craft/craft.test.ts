import { expect, test } from 'vitest';
import { type Edit, placesAfter } from '@/lib/content/check/fixtures/faulty';

const outage = 'cases/demo/case.yaml';
const quiz = 'cases/demo/quiz.yaml';

/** One change in the words of both languages. */
function inWords(replace: string, by: string): Edit[] {
  return ['nl', 'en'].map((locale) => ({ in: `cases/demo/${locale}.yaml`, replace, by }));
}

test('a loop is broken at the edge that does not meet the one before it', () => {
  const third: Edit[] = [
    { in: outage, replace: '- id: names\n', by: '- id: disk\n    kind: database\n  - id: names\n' },
    { in: outage, replace: 'from: shop\n    to: shop', by: 'from: disk\n    to: disk' },
    ...inWords('nodes:\n', 'nodes:\n  disk: Disk\n'),
  ];
  const loop = (edges: string): Edit => ({ in: outage, replace: 'edges: [shop-asks-names]', by: `edges: [${edges}]` });
  expect(placesAfter(...third, loop('shop-asks-names, shop-asks-itself'))).toEqual([`${outage}:56:30 broken-loop`]);
  expect(placesAfter(loop('shop-asks-names, shop-asks-itself'))).toEqual([]);
});

test('a question can not give a loop another role than the diagram does', () => {
  const asked = (role: string): Edit[] => [
    { in: quiz, replace: 'id: asks', by: `id: ${role}` },
    { in: quiz, replace: 'id: the-shop\n        to: asks', by: `id: asking-again\n        to: ${role}` },
    ...inWords('{ asks:', `{ ${role}:`),
    ...inWords('the-shop:', 'asking-again:'),
  ];
  expect(placesAfter(...asked('sustainer'))).toEqual([`${quiz}:48:13 loop-role`]);
  expect(placesAfter(...asked('amplifier'))).toEqual([]);
});
