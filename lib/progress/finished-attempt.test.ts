import { expect, test } from 'vitest';
import { obfuscate } from '@/lib/quiz/obfuscate';
import type { AskedQuestion } from '@/lib/quiz/quiz';
import { changeAttempt, finishAttempt, leaveAttempt, startAttempt } from './change-attempt';
import { noProgress, type Progress } from './progress';

const question: AskedQuestion = {
  ...{
    id: 'zalando.one',
    version: 1,
    type: 'single',
    level: 'recall',
    step: 'step',
    lessons: [],
    question: 'One?',
    notes: [],
  },
  options: ['a', 'b', 'c'].map((id) => ({ id, text: id })),
  obfuscated: obfuscate({ right: ['a'], feedback: {}, explanation: '', reveals: {} }),
};
const running = (finished: boolean): Progress => ({
  ...noProgress,
  run: { at: 1, mode: 'test', finished, questions: ['zalando.one'], answers: {} },
});

test('what was open at the end of a test stays open: a finished run takes no answer and logs nothing', () => {
  const chosen = changeAttempt(running(false), { type: 'choose', question, option: 'a' });
  expect(chosen.run?.answers['zalando.one']?.chosen).toEqual(['a']);
  const over = running(true);
  expect(changeAttempt(over, { type: 'choose', question, option: 'a' })).toBe(over);
  expect(changeAttempt(over, { type: 'check', question, at: 2 })).toBe(over);
});

test('an attempt begins empty, is checked once when it ends, and goes without the log it has made', () => {
  const begun = startAttempt(noProgress, { mode: 'test', questions: ['zalando.one'], at: 1 });
  expect(begun).toEqual(running(false));
  const chosen = changeAttempt(begun, { type: 'choose', question, option: 'a' });
  const over = finishAttempt(chosen, [question], 2);
  expect(over.run).toMatchObject({ finished: true, answers: { 'zalando.one': { checked: true, at: 2 } } });
  expect(over.log).toEqual([{ at: 2, question: 'zalando.one', version: 1, points: 1 }]);
  expect(finishAttempt(over, [question], 3)).toBe(over);
  expect(leaveAttempt(over)).toEqual({ ...noProgress, log: over.log });
});
