import { beforeEach, expect, test, vi } from 'vitest';
import { changeQuiz } from '@/lib/progress/change-quiz';
import { noProgress, progressKey } from '@/lib/progress/progress';
import { obfuscate } from '@/lib/quiz/obfuscate';
import type { AskedQuestion } from '@/lib/quiz/quiz';
import { changeProgress, currentStored, type Keeper, keepProgressIn, subscribe } from './progress-store';

const question: AskedQuestion = {
  ...{ id: 'one', version: 1, type: 'multiple', level: 'recall', step: 'step', lessons: [], question: '', notes: [] },
  options: [{ id: 'a', text: 'a' }],
  obfuscated: obfuscate({ right: ['a'], feedback: {}, explanation: '', reveals: {} }),
};
const goals = { nunl: { 'keep-the-site-up': 1 } };
const kept = new Map<string, string>();
const keeper: Keeper = {
  getItem: (key) => kept.get(key) ?? null,
  setItem: (key, text) => void kept.set(key, text),
  removeItem: (key) => void kept.delete(key),
};

beforeEach(() => {
  const target = Object.assign(new EventTarget(), { visibilityState: 'visible' });
  vi.stubGlobal('addEventListener', target.addEventListener.bind(target));
  vi.stubGlobal('document', target);
  kept.clear();
  keepProgressIn(keeper);
});

test('what a change does not touch stays the same object, so that who shows it need not be drawn again', () => {
  kept.set(progressKey, JSON.stringify({ ...noProgress, goals }));
  const before = currentStored().progress;
  changeProgress((previous) => changeQuiz(previous, 'zalando', { type: 'choose', question, option: 'a' }));
  const after = currentStored().progress;
  expect(after.quizzes.zalando?.one?.chosen).toEqual(['a']);
  expect(before.goals).toEqual(goals);
  expect(after.goals).toBe(before.goals);
});

test('what another tab stored is what the next change starts from', () => {
  const heard = vi.fn();
  subscribe(heard);
  kept.set(progressKey, JSON.stringify({ ...noProgress, goals }));
  changeProgress((previous) => changeQuiz(previous, 'target', { type: 'choose', question, option: 'a' }));
  expect(currentStored().progress.goals).toEqual(goals);
  expect(Object.keys(JSON.parse(kept.get(progressKey) ?? '{}').quizzes)).toEqual(['target']);
  expect(heard).toHaveBeenCalledOnce();
});
