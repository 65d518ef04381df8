'use client';
import { changeProgress } from '@/components/ui/progress-store';
import { useProgress } from '@/components/ui/use-progress';
import { logged } from '@/lib/progress/change';
import type { Progress } from '@/lib/progress/progress';
import { type Answers, answer, answerTo, type QuizEvent } from '@/lib/quiz/quiz';
import { points } from '@/lib/quiz/score';
import { unseal } from '@/lib/quiz/seal';

/** The answers of one case's quiz, kept by the browser, and how they change; what is checked goes into the log as well. */
export function useQuiz(slug: string): { answers: Answers; asksCertainty: boolean; send: (event: QuizEvent) => void } {
  const { progress } = useProgress();
  const send = (event: QuizEvent) =>
    changeProgress((held) => {
      const before = held.quizzes[slug] ?? {};
      const after = answer(before, event);
      if (after === before) return held;
      const changed = { ...held, quizzes: { ...held.quizzes, [slug]: after } };
      return event.type === 'check' ? withChecked(changed, after, event, `${slug}.${event.question.id}`) : changed;
    });
  return { answers: progress.quizzes[slug] ?? {}, asksCertainty: progress.certainty !== 'off', send };
}

type Check = Extract<QuizEvent, { type: 'check' }>;

/** With a line in the log for an answer that has just been checked. */
export function withChecked(progress: Progress, answers: Answers, { question, at }: Check, name: string): Progress {
  const { version, chosen, certainty } = answerTo(answers, question);
  const earned = points(question.type, unseal(question.sealed), chosen);
  return logged(progress, { at, question: name, version, points: earned, ...(certainty && { certainty }) });
}
