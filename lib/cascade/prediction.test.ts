import { expect, test } from 'vitest';
import { askPredictions, forecastFor, revealOutcome, stepsToPredict } from './prediction';

const steps = ['calm', 'trouble', 'end'].map((id) => ({
  id,
  time: 'order' as const,
  becomes: {},
  carries: [],
  levels: {},
  sources: ['source'],
}));
const predictions = [
  {
    id: 'what-next',
    version: 2,
    before: 'trouble',
    type: 'node' as const,
    options: ['one', 'two', 'three'],
    right: 'two',
    sources: ['source'],
  },
];
const words = {
  nodes: { one: 'Part one', two: 'Part two', three: 'Part three' },
  predictions: {
    'what-next': {
      question: 'What next?',
      options: {
        one: { feedback: 'No, not that' },
        two: { feedback: 'Indeed it was' },
        three: { feedback: 'Nor that' },
      },
    },
  },
};

test('what is asked does not give away what is right', () => {
  const [asked] = askPredictions({ predictions, steps }, words);
  expect(asked?.options.map(({ text }) => text)).toEqual(['Part one', 'Part two', 'Part three']);
  expect(JSON.stringify(asked)).not.toContain('Indeed it was');
  expect(revealOutcome(asked?.obfuscated ?? '')).toMatchObject({ right: 'two', feedback: { two: 'Indeed it was' } });
});

test('an answer to an older version leaves the prediction open', () => {
  const asked = askPredictions({ predictions, steps }, words);
  expect(stepsToPredict(asked, {})).toEqual([1]);
  expect(stepsToPredict(asked, { 'what-next': { version: 1, chosen: 'two' } })).toEqual([1]);
  expect(stepsToPredict(asked, { 'what-next': { version: 2 } })).toEqual([]);
  expect(forecastFor({ id: 'what-next', version: 2 }, { 'what-next': { version: 2, chosen: 'one' } })?.chosen).toBe(
    'one',
  );
});
