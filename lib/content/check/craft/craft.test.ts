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

/** A prediction in the base case, before its second step. */
function prediction(options: string, right: string, ...texts: [nl: string, en: string][]): Edit[] {
  const asked = `predictions:\n  - id: then\n    before: names-slow-down\n    options: [${options}]\n    right: ${right}\n    sources: [report]\n`;
  return [
    { in: outage, replace: 'lessons:\n', by: `${asked}lessons:\n` },
    ...['nl', 'en'].map((locale, language): Edit => {
      const told = options.split(', ').map((option, at) => {
        const text = texts[at]?.[language];
        return `${option}: { ${text ? `text: ${text}, ` : ''}feedback: It did. }`;
      });
      const words = `predictions:\n  then: { question: What comes next?, options: { ${told.join(', ')} } }\n`;
      return { in: `cases/demo/${locale}.yaml`, replace: 'claims:\n', by: `${words}claims:\n` };
    }),
  ];
}

test('the head of a case does not name the node that has to be predicted', () => {
  const asked = prediction('names, shop, disk', 'names', ['', ''], ['', ''], ['Een schijf', 'A disk']);
  expect(placesAfter(...asked)).toEqual([]);
  const told = { in: 'cases/demo/en.yaml', replace: 'summary: A shop', by: 'summary: Name service gone, as a shop' };
  expect(placesAfter(...asked, told)).toEqual(['cases/demo/en.yaml:3:10 given-away']);
});

test('the head of a case does not tell the answer in its words', () => {
  const asked = prediction(
    'full, empty, same',
    'full',
    ['De wachtrij stroomt over', 'The queue overflows slowly'],
    ['De wachtrij is leeg', 'The queue is empty'],
    ['Alles blijft gelijk', 'All stays as it is'],
  );
  expect(placesAfter(...asked)).toEqual([]);
  const told = (by: string) => ({
    in: 'cases/demo/en.yaml',
    replace: 'meaning: requests',
    by: `meaning: ${by} requests`,
  });
  expect(placesAfter(...asked, told('overflows'))).toEqual([]);
  expect(placesAfter(...asked, told('queue overflows'))).toEqual([]);
  expect(placesAfter(...asked, told('overflows slowly'))).toEqual(['cases/demo/en.yaml:4:38 given-away']);
});
