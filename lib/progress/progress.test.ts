import fc from 'fast-check';
import { expect, test } from 'vitest';
import { certainties } from '../cascade/prediction';
import { noProgress, type Progress, readProgress, writeProgress } from './progress';

const anyProgress: fc.Arbitrary<Progress> = fc.record(
  {
    version: fc.constant(1 as const),
    theme: fc.constantFrom('light' as const, 'dark' as const),
    quizzes: fc.dictionary(
      fc.string(),
      fc.dictionary(
        fc.string(),
        fc.record({ version: fc.nat(), chosen: fc.array(fc.string()), checked: fc.boolean() }),
      ),
    ),
    predictions: fc.dictionary(
      fc.string(),
      fc.dictionary(
        fc.string(),
        fc.record(
          { version: fc.nat(), chosen: fc.string(), certainty: fc.constantFrom(...certainties) },
          { requiredKeys: ['version'] },
        ),
      ),
    ),
  },
  { requiredKeys: ['version', 'quizzes'] },
);

test('nothing stored is a clean slate', () => {
  expect(readProgress(null)).toEqual(noProgress);
});

test('what is written is read back the same', () => {
  fc.assert(
    fc.property(anyProgress, (progress) => {
      expect(readProgress(writeProgress(progress))).toEqual(JSON.parse(JSON.stringify(progress)));
    }),
  );
});

test('progress from before there were predictions stays valid', () => {
  expect(readProgress('{"version":1,"quizzes":{}}')).toEqual({ version: 1, quizzes: {} });
});

test('no text makes it throw', () => {
  fc.assert(fc.property(fc.oneof(fc.string(), fc.json()), (text) => void readProgress(text)));
});

test.each([
  ['broken JSON', '{'],
  ['another shape', '[]'],
  ['a version not known here', '{"version":2,"quizzes":{}}'],
  ['an unknown theme', '{"version":1,"theme":"pink","quizzes":{}}'],
  ['a prediction of the wrong shape', '{"version":1,"quizzes":{},"predictions":{"zalando":{"p":{"chosen":"a"}}}}'],
  ['an answer of the wrong shape', '{"version":1,"quizzes":{"zalando":{"q":{"chosen":"a"}}}}'],
])('%s is refused', (_, text) => {
  expect(readProgress(text)).toBeUndefined();
});
