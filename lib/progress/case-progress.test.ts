import { expect, test } from 'vitest';
import { caseProgress, isUntouched } from './case-progress';
import { noProgress, type Progress } from './progress';

const progress: Progress = {
  ...noProgress,
  quizzes: {
    zalando: {
      a: { version: 1, chosen: ['x'], checked: true },
      b: { version: 1, chosen: ['x'], checked: false },
    },
  },
  predictions: { zalando: { dared: { version: 1, chosen: 'coredns' }, skipped: { version: 1 } } },
  read: { zalando: { situation: 1, failure: 2 } },
  goals: { target: { 'open-the-vault': 3 } },
};

test('what counts is what was read, dared, checked and reached, per case', () => {
  expect(caseProgress(progress, 'zalando')).toEqual({ read: 2, predicted: 1, answered: 1, goals: 0 });
  expect(caseProgress(progress, 'target')).toEqual({ read: 0, predicted: 0, answered: 0, goals: 1 });
});

test('a case of which nothing is kept is untouched, whatever it is called', () => {
  for (const slug of ['civis', 'constructor', '__proto__'])
    expect(isUntouched(caseProgress(progress, slug))).toBe(true);
  expect(isUntouched(caseProgress(progress, 'target'))).toBe(false);
});
