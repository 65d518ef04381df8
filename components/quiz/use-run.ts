import { changeProgress } from '@/components/ui/progress-store';
import { useProgress } from '@/components/ui/use-progress';
import type { Progress, StoredRun } from '@/lib/progress/progress';
import { type AskedQuestion, answer, type QuizEvent } from '@/lib/quiz/quiz';
import { finishTest } from '@/lib/quiz/run';
import { withChecked } from './use-quiz';

type Run = {
  run: StoredRun | undefined;
  start: (mode: StoredRun['mode'], questions: string[]) => void;
  send: (event: QuizEvent) => void;
  finish: (questions: readonly AskedQuestion[]) => void;
  leave: () => void;
};

/** The mixed run that this browser keeps, begun or finished. */
export function useRun(): Run {
  const { run } = useProgress().progress;
  return {
    run,
    start: (mode, questions) =>
      changeProgress((held) => ({ ...held, run: { at: Date.now(), mode, finished: false, questions, answers: {} } })),
    send: (event) =>
      changeProgress((held) => {
        if (!held.run) return held;
        const answers = answer(held.run.answers, event);
        if (answers === held.run.answers) return held;
        const changed = { ...held, run: { ...held.run, answers } };
        return event.type === 'check' ? withChecked(changed, answers, event, event.question.id) : changed;
      }),
    finish: (questions) =>
      changeProgress((held) => {
        if (!held.run) return held;
        const { answers, checks } = finishTest(questions, held.run.answers, Date.now());
        const finished: Progress = { ...held, run: { ...held.run, answers, finished: true } };
        return checks.reduce<Progress>(
          (progress, check) => withChecked(progress, answers, check, check.question.id),
          finished,
        );
      }),
    leave: () => changeProgress(({ run: left, ...held }) => held),
  };
}
