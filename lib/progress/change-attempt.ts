import { finishTest } from '@/lib/quiz/attempt';
import { type AskedQuestion, answersReducer, type QuizEvent } from '@/lib/quiz/quiz';
import { withChecked } from './change-quiz';
import type { Progress, StoredAttempt } from './progress';

/** With a mixed attempt begun at `at`, in place of the one before. */
export function startAttempt(
  progress: Progress,
  { mode, questions, at }: Pick<StoredAttempt, 'mode' | 'questions' | 'at'>,
): Progress {
  return { ...progress, run: { at, mode, finished: false, questions, answers: {} } };
}

/** What an event in the mixed attempt makes of what is remembered; once it is finished nothing in it changes. */
export function changeAttempt(progress: Progress, event: QuizEvent): Progress {
  if (!progress.run || progress.run.finished) return progress;
  const answers = answersReducer(progress.run.answers, event);
  if (answers === progress.run.answers) return progress;
  const changed = { ...progress, run: { ...progress.run, answers } };
  return event.type === 'check' ? withChecked(changed, answers, event, event.question.id) : changed;
}

/** With all checked at `at` that was answered in a test; what was not can't be answered any more. */
export function finishAttempt(progress: Progress, questions: readonly AskedQuestion[], at: number): Progress {
  if (!progress.run || progress.run.finished) return progress;
  const { answers, checks } = finishTest(questions, progress.run.answers, at);
  const finished: Progress = { ...progress, run: { ...progress.run, answers, finished: true } };
  return checks.reduce<Progress>((logged, check) => withChecked(logged, answers, check, check.question.id), finished);
}

export function leaveAttempt({ run: _, ...progress }: Progress): Progress {
  return progress;
}
