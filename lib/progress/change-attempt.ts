import { changeProgress } from '@/components/progress/progress-store';
import { finishTest } from '@/lib/quiz/attempt';
import type { AskedQuestion, QuizEvent } from '@/lib/quiz/quiz';
import { changeRun, withChecked } from './change-quiz';
import type { Progress, StoredRun } from './progress';

/** Begins a mixed run in place of the one that this browser keeps. */
export function startRun(mode: StoredRun['mode'], questions: string[]): void {
  changeProgress((held) => ({ ...held, run: { at: Date.now(), mode, finished: false, questions, answers: {} } }));
}

export function sendToRun(event: QuizEvent): void {
  changeProgress((held) => changeRun(held, event));
}

/** Checks all that was answered in a test; what was not can't be answered any more. */
export function finishRun(questions: readonly AskedQuestion[]): void {
  changeProgress((held) => {
    if (!held.run) return held;
    const { answers, checks } = finishTest(questions, held.run.answers, Date.now());
    const finished: Progress = { ...held, run: { ...held.run, answers, finished: true } };
    return checks.reduce<Progress>(
      (progress, check) => withChecked(progress, answers, check, check.question.id),
      finished,
    );
  });
}

export function leaveRun(): void {
  changeProgress(({ run: _, ...held }) => held);
}
