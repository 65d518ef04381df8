import { expect, test } from 'vitest';
import { readWishes } from './read-wishes';

const cases = ['zalando', 'target'];

test('without a word all cases are packed in every format', () => {
  const wishes = readWishes([], cases);
  expect(wishes).toHaveLength(6);
  expect(wishes[0]).toEqual({
    slug: 'zalando',
    format: 'scorm12',
    pass: 0.8,
    locale: 'nl',
    file: 'packages/kettingreactie-zalando-scorm12.zip',
  });
});

test('one case in one format goes to the file that is named', () => {
  const given = ['--case', 'target', '--format', 'cmi5', '--out', 'a.zip', '--pass', '65', '--lang', 'en'];
  expect(readWishes(given, cases)).toEqual([
    { slug: 'target', format: 'cmi5', pass: 0.65, locale: 'en', file: 'a.zip' },
  ]);
});

test('a slash behind the name makes it a folder, for as many as are asked for', () => {
  expect(readWishes(['--case', 'target', '--out', 'made/'], cases).map(({ file }) => file)).toEqual([
    'made/kettingreactie-target-scorm12.zip',
    'made/kettingreactie-target-scorm2004.zip',
    'made/kettingreactie-target-cmi5.zip',
  ]);
});

test.each([
  [['--case', 'nobody'], '--case is "nobody"; it must be one of zalando, target'],
  [['--format', 'scorm'], '--format is "scorm"; it must be one of scorm12, scorm2004, cmi5'],
  [['--pass', '0.8'], '--pass is "0.8"; it must be a whole percentage from 1 to 100, such as 80'],
  [['--pass', '101'], '--pass is "101"'],
  [['--lang', 'fr'], '--lang is "fr"; it must be one of nl, en'],
  [['--case', 'zalando', '--out', 'a.zip'], '--out names one file'],
  [['--colour', 'red'], 'colour'],
])('%j is refused with what to do', (given, message) => {
  expect(() => readWishes(given, cases)).toThrow(message);
});
