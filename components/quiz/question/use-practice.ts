import { useState } from 'react';
import { type Answer, type AskedQuestion, answersReducer as answered, answerTo, type QuizEvent } from '@/lib/quiz/quiz';

type Practice = {
  /** The answer as it stands before the reader: the one that counts, or a later attempt. */
  current: Answer;
  send: (event: QuizEvent) => void;
  again: () => void;
};

/** A checked question can be tried again, for practice: only this page knows of it, and the first answer stays the one that counts. */
export function usePractice(question: AskedQuestion, given: Answer, onEvent: (event: QuizEvent) => void): Practice {
  const [attempt, setAttempt] = useState<{ after: number | undefined; answer: Answer }>();
  const again = () => setAttempt({ after: given.at, answer: answerTo({}, question) });
  // an attempt belongs to the answer that it follows; when the quiz is begun again it is gone
  if (!given.checked || !attempt || attempt.after !== given.at) return { current: given, send: onEvent, again };
  const send = (event: QuizEvent) => {
    const answers = answered({ [question.id]: attempt.answer }, event);
    setAttempt({ ...attempt, answer: answerTo(answers, question) });
  };
  return { current: attempt.answer, send, again };
}
