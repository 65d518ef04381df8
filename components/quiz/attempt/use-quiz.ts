'use client';
import { changeProgress } from '@/components/progress/progress-store';
import { useProgress } from '@/components/progress/use-progress';
import { changeQuiz } from '@/lib/progress/change-quiz';
import type { Answers, QuizEvent } from '@/lib/quiz/quiz';

/** The answers of one case's quiz, kept by the browser, and how they change. */
export function useQuiz(slug: string): { answers: Answers; asksCertainty: boolean; send: (event: QuizEvent) => void } {
  const { progress } = useProgress();
  const send = (event: QuizEvent) => changeProgress((previous) => changeQuiz(previous, slug, event));
  return { answers: progress.quizzes[slug] ?? {}, asksCertainty: progress.certainty !== 'off', send };
}
