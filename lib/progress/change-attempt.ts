import { changeProgress } from '@/components/progress/progress-store';
import { finishTest } from '@/lib/quiz/attempt';
import type { AskedQuestion, QuizEvent } from '@/lib/quiz/quiz';
import { changeAttempt, withChecked } from './change-quiz';
import type { Progress, StoredAttempt } from './progress';

/** Begins a mixed run in place of the one that this browser keeps. */
export function startAttempt(mode: StoredAttempt['mode'], questions: string[]): void {
  changeProgress((previous) => ({
    ...previous,
    run: { at: Date.now(), mode, finished: false, questions, answers: {} },
  }));
}

export function sendToAttempt(event: QuizEvent): void {
  changeProgress((previous) => changeAttempt(previous, event));
}

/** Checks all that was answered in a test; what was not can't be answered any more. */
export function finishAttempt(questions: readonly AskedQuestion[]): void {
  changeProgress((previous) => {
    if (!previous.run) return previous;
    const { answers, checks } = finishTest(questions, previous.run.answers, Date.now());
    const finished: Progress = { ...previous, run: { ...previous.run, answers, finished: true } };
    return checks.reduce<Progress>(
      (progress, check) => withChecked(progress, answers, check, check.question.id),
      finished,
    );
  });
}

export function leaveAttempt(): void {
  changeProgress(({ run: _, ...previous }) => previous);
}
