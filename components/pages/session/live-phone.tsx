'use client';
import type { ComponentProps } from 'react';
import type { QuizWords } from '@/components/quiz/quiz-words';
import { PhoneSession } from '@/components/session/phone/phone-session';
import { PhoneQuiz } from './live-quiz';

type Props = Omit<ComponentProps<typeof PhoneSession>, 'drawQuiz'> & { quizWords: QuizWords };

/** A participant's phone, with the questions of the quiz where one is asked. */
export function LivePhone({ quizWords, ...props }: Props) {
  return (
    <PhoneSession
      {...props}
      drawQuiz={(asked) => <PhoneQuiz {...asked} words={props.words.phone} quizWords={quizWords} />}
    />
  );
}
