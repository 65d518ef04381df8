import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { faultsInCraft } from '@/lib/content/check/fixtures/faults-in-craft';
import { faultsInData } from '@/lib/content/check/fixtures/faults-in-data';
import { faultsInIds } from '@/lib/content/check/fixtures/faults-in-ids';
import { faultsInLessons } from '@/lib/content/check/fixtures/faults-in-lessons';
import { faultsInSessions } from '@/lib/content/check/fixtures/faults-in-sessions';
import { faultsInStories } from '@/lib/content/check/fixtures/faults-in-stories';
import { faultsAfter, placeAndCode, placesAfter, secondCase } from '@/lib/content/check/fixtures/faulty';
import { caseFolders } from '@/lib/content/open/case-folders';
import { openModels } from '@/lib/content/open/model-files';
import { codes, format, inReadingOrder, isWarning } from '@/lib/content/parse/diagnostic';
import { refuse } from '@/lib/content/read/read';
import { checkContent } from './check';

const faults = [...faultsInData, ...faultsInIds, ...faultsInSessions, ...faultsInStories, ...faultsInCraft];
const all = [...faults, ...faultsInLessons];

test('the content of this site has no fault', async () => {
  expect(checkContent('content', await openModels(caseFolders('content') ?? [])).diagnostics.map(format)).toEqual([]);
}, 30_000);

test('the base case has no fault, nor has a second case that differs from it', () => {
  expect(placesAfter()).toEqual([]);
  expect(placesAfter(...secondCase)).toEqual([]);
  expect(placesAfter(...secondCase, { in: 'lessons/en.yaml', replace: '', by: '' })).toEqual([]);
});

const line = /^\S+:\d+:\d+\t[a-z0-9-]+\t[^\t\n]{8,}\t[^\t\n]{8,}$/;

test.for(faults)('%s is named at its place with a remedy, and nothing else', ([, file, replace, by, ...expected]) => {
  const found = faultsAfter({ in: file, replace, by });
  const inFull = expected.map((place) => (/^\d/.test(place) ? `${file}:${place}` : place));
  expect(found.map(placeAndCode)).toEqual(inFull);
  for (const fault of found) expect(format(fault)).toMatch(line);
});

test.for(faultsInLessons)('%s is named across the cases, and nothing else', ([, file, replace, by, ...expected]) => {
  const found = faultsAfter(...secondCase, { in: file, replace, by });
  expect(found.map(placeAndCode)).toEqual(expected.map((place) => (/^\d/.test(place) ? `${file}:${place}` : place)));
  for (const fault of found) expect(format(fault)).toMatch(line);
});

test('every code has a test that calls for it', () => {
  const files = [
    'check-files.test.ts',
    'craft/craft.test.ts',
    'craft/check-wording.test.ts',
    'check-on-call.test.ts',
  ].map((name) => readFileSync(join(import.meta.dirname, name), 'utf8'));
  const tests = [...all.flat(), ...files].join('\n');
  expect(codes.filter((code) => !new RegExp(`\\d:\\d+ ${code}|code: '${code}'`).test(tests))).toEqual([]);
});

test('no fault hides another: all that can stand together are found in one run', () => {
  const [outage, quiz, words, story] = ['case.yaml', 'quiz.yaml', 'en.yaml', 'en.mdx'].map(
    (name) => `cases/demo/${name}`,
  );
  const edits = [
    { in: outage, replace: 'organisation: Demo', by: 'organisation: "Demo' },
    { in: outage, replace: 'order: 1', by: 'order: first' },
    { in: outage, replace: 'to: names', by: 'to: mains' },
    { in: outage, replace: 'effect: none', by: 'effect: nothing' },
    { in: quiz, replace: 'level: recall', by: 'level: remember' },
    { in: quiz, replace: 'step: names-slow-down', by: 'step: names-fall-down' },
    { in: words, replace: 'title: The names', by: 'title: Names: the' },
    { in: words, replace: '  shop: Shop\n', by: '' },
    { in: story, replace: '<Term id="dns">', by: '<Term id="dsn">' },
    { in: story, replace: 'Everything works.\n\n</Step>', by: 'Everything works.' },
    { in: story, replace: 'Two lessons.', by: 'Two {lessons of} 25.' },
    { in: story, replace: 'id="ask-less"', by: 'id="ask-lest"' },
  ].map(({ in: file = '', ...edit }) => ({ in: file, ...edit }));
  expect(placesAfter(...edits)).toEqual([
    `${outage}:1:8 wrong-type`,
    `${outage}:2:15 yaml-syntax`,
    `${outage}:37:9 unknown-id`,
    `${outage}:64:13 wrong-value`,
    `${story}:3:24 unknown-id`,
    `${story}:13:1 mdx-syntax`,
    `${story}:33:1 missing-lesson`,
    `${story}:35:5 expression`,
    `${story}:35:18 unclaimed-number`,
    `${story}:43:1 unknown-id`,
    `${words}:1:8 yaml-syntax`,
    `${words}:12:1 missing-words`,
    `${quiz}:5:11 unknown-id`,
    `${quiz}:30:12 wrong-value`,
  ]);
});

test('a warning says that it is one, and stops nothing', () => {
  const [warning] = faultsAfter({ in: 'cases/demo/en.yaml', replace: 'What helps', by: 'Which two help' });
  expect(warning && [isWarning(warning), format(warning)]).toEqual([true, expect.stringContaining('\twarning: ')]);
  expect(() => refuse(warning ? [warning] : [])).not.toThrow();
});

test('a remedy names what could have been meant', () => {
  const [fault] = faultsAfter({ in: 'cases/demo/case.yaml', replace: 'to: names', by: 'to: mames' });
  expect(fault?.remedy).toBe('did you mean `names`? name one of: shop, names');
});

test('faults stand in the order of files, lines and columns', () => {
  const at = (file: string, line: number, column: number) =>
    ({ file, line, column, code: 'wrong-type', message: '', remedy: '' }) as const;
  const ordered = [at('a', 2, 1), at('a', 10, 3), at('a', 10, 20), at('b', 1, 1)];
  expect(inReadingOrder(ordered.toReversed())).toEqual(ordered);
});
