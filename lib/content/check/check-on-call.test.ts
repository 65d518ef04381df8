import { expect, test } from 'vitest';
import { demoModel, demoModels, modelWorded } from '@/lib/content/check/fixtures/demo-model';
import { type Edit, type Fault, faultsWithModels, placeAndCode } from '@/lib/content/check/fixtures/faulty';
import { format } from '@/lib/content/parse/diagnostic';

const demo = demoModels({ ...demoModel, actions: { restart: {} } });
const places = (...edits: Edit[]) => faultsWithModels(demo, ...modelWorded, ...edits).map(placeAndCode);

const data = 'cases/demo/on-call.yaml';
const words = 'cases/demo/on-call.en.yaml';
const dutch = 'cases/demo/on-call.nl.yaml';

const faults: readonly Fault[] = [
  ['an unknown node that suffers', data, 'impact: [shop]', 'impact: [ship]', '2:10 unknown-id'],
  ['a node that a signal needs and is not there', data, 'needs: { names:', 'needs: { mains:', '4:56 unknown-id'],
  ['an unknown health', data, 'names: [healthy]', 'names: [healthier]', '4:64 wrong-value'],
  ['a value that the model does not have', data, 'values: { memory:', 'values: { memories:', '9:66 unknown-id'],
  ['an action that the model does not have', data, 'action: restart', 'action: reset', '15:57 unknown-id'],
  ['a knob that the model does not have', data, 'knobs: { cache:', 'knobs: { cash:', '16:57 unknown-id'],
  ['a knob turned further than it goes', data, 'cache: 9', 'cache: 10', '16:64 wrong-value'],
  ['a pager that goes after the run', data, 'minute: 5', 'minute: 61', '1:30 wrong-value'],
  ['a lesson that the case does not have', data, 'sooner: { ask-less', 'sooner: { ask-lest', '1:43 unknown-id'],
  ['an unknown reading to begin after', data, 'after: [many], readings', 'after: [lots], readings', '12:47 unknown-id'],
  ['a loop that the case does not have', data, 'loop: asking-again', 'loop: asking-twice', '15:80 unknown-id'],
  ['an unknown step of the story', data, 'step: calm', 'step: calmer', '21:27 unknown-id'],
  ['a timeline with an action that nobody can take', data, 'action: cache-more,', 'action: cash,', '23:52 unknown-id'],
  ['an unknown question', data, 'questions: [why-slow]', 'questions: [why-show]', '25:13 unknown-id'],
  [
    'a fact without a source',
    data,
    'minutes: 5, knobs: { cache: 9 }, after: [many], sources: [report]',
    'minutes: 5, knobs: { cache: 9 }, after: [many], sources: []',
    '16:93 no-source',
  ],
  ['an unknown source', data, 'sources: [ebook]', 'sources: [book]', '11:109 unknown-id'],
  [
    'an action named as a signal',
    data,
    'id: phone',
    'id: notes',
    `${words}:17:1 missing-words`,
    `${words}:20:3 words-without-id`,
    `${dutch}:17:1 missing-words`,
    `${dutch}:20:3 words-without-id`,
    '17:11 doubled-id',
  ],
  [
    'an action named as what everybody can do',
    data,
    'id: phone',
    'id: wait-long',
    `${words}:17:1 missing-words`,
    `${words}:20:3 words-without-id`,
    `${dutch}:17:1 missing-words`,
    `${dutch}:20:3 words-without-id`,
    '17:11 bad-id',
  ],
  [
    'a last reading that may not hold',
    data,
    '{ id: few, basis: exercise }',
    '{ id: few, basis: exercise, when: { done: [restart] } }',
    '10:9 unwanted-when',
  ],
  ['a reading that hides the next', data, ', when: { values: { memory: { above: 9 } } }', '', '9:9 missing-when'],
  ['no way to learn the cause', data, ' tells: cause,', '', '3:1 never-used'],
  ['a signal without words', words, '  log: { name: Read the log }\n', '', '4:1 missing-words'],
  ['a reading without words', words, '  few: There are few.\n', '', '10:1 missing-words'],
  [
    'words without an action',
    words,
    '  phone: {',
    '  fax: { name: Fax, done: Done. }\n  phone: {',
    '20:3 words-without-id',
  ],
  ['a value in the words that the model does not have', words, '{{memory}}', '{{memories}}', '12:9 unknown-id'],
  [
    'a number told as a fact that no claim has',
    words,
    'slow: Everything is slow.',
    'slow: All 25 are slow.',
    '14:9 unclaimed-number',
  ],
  ['a signal that can be blind and has no words for it', words, ', blind: Nothing.', '', '5:3 missing-words'],
  [
    'words for a blindness that never comes',
    words,
    'Read the log }',
    'Read the log, blind: No. }',
    '8:3 words-without-id',
  ],
  ['a risk without its why', words, ', why: All ask again.', '', '18:3 missing-words'],
  ['a measure without words', words, 'measures: { repair: About an hour }', 'measures: {}', '28:1 missing-words'],
  [
    'words for a measure without sources',
    words,
    'repair: About an hour }',
    'repair: About an hour, detect: At once }',
    '28:36 words-without-id',
  ],
];

test('being on call without a fault has none', () => {
  expect(places({ in: data, replace: '', by: '' })).toEqual([]);
});

test.for(faults)('%s is named at its place with a remedy', ([, file, replace, by, ...expected]) => {
  const found = faultsWithModels(demo, ...modelWorded, { in: file, replace, by });
  const inFull = expected.map((place) => (/^\d/.test(place) ? `${file}:${place}` : place));
  expect(found.map(placeAndCode)).toEqual(inFull);
  for (const fault of found) expect(format(fault)).toMatch(/^\S+:\d+:\d+\t[a-z0-9-]+\t[^\t\n]{8,}\t[^\t\n]{8,}$/);
});

test('a case without a model can not have it', () => {
  const found = faultsWithModels(new Map(), { in: data, replace: '', by: '' }).map(placeAndCode);
  expect(found).toEqual([`${data}:1:1 missing-model`]);
});

test('a missing file of words is named, and nothing that follows from it', () => {
  expect(places({ in: dutch, replace: '', by: '' }, { in: dutch, rename: undefined })).toEqual([
    `${dutch}:1:1 missing-file`,
  ]);
});

test('a node that the model gives no health can not be shown, nor be waited for', () => {
  const there: Edit = { in: data, replace: 'impact: [shop]', by: 'impact: [shop]' };
  const faulty = (...nodes: string[]) => {
    const models = demoModels({ ...demoModel, actions: { restart: {} }, nodes });
    return faultsWithModels(models, ...modelWorded, there).map(placeAndCode);
  };
  expect(faulty('shop', 'names')).toEqual([]);
  expect(faulty('names')).toContain(`${data}:2:10 missing-key`);
});
