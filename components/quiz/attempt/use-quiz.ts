'use client';
import { useCallback } from 'react';
import { changeProgress } from '@/components/progress/progress-store';
import { useProgress } from '@/components/progress/use-progress';
import { changeQuiz } from '@/lib/progress/change-quiz';
import type { Answers, QuizEvent } from '@/lib/quiz/quiz';

const noAnswers: Answers = {};

/** The answers of one case's quiz, kept by the browser, and how they change. */
export function useQuiz(slug: string): { answers: Answers; asksCertainty: boolean; send: (event: QuizEvent) => void } {
  const answers = useProgress(({ progress }) => progress.quizzes[slug]) ?? noAnswers;
  const asksCertainty = useProgress(({ progress }) => progress.certainty) !== 'off';
  const send = useCallback(
    (event: QuizEvent) => changeProgress((previous) => changeQuiz(previous, slug, event)),
    [slug],
  );
  return { answers, asksCertainty, send };
}
