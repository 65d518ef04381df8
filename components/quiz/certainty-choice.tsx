import { useId } from 'react';
import { type Answer, type AskedQuestion, certainties, type QuizEvent } from '@/lib/quiz/quiz';
import type { QuizWords } from './quiz-words';

type Props = { question: AskedQuestion; answer: Answer; words: QuizWords; onEvent: (event: QuizEvent) => void };

/** How sure the reader is, if they care to say so. */
export function CertaintyChoice({ question, answer, words, onEvent }: Props) {
  const name = useId();
  return (
    <fieldset className="quiz-certainty script-only">
      <legend>
        {words.certainty} <span className="font-normal text-ink-soft">{words.optional}</span>
      </legend>
      <div className="flex flex-wrap gap-x-6">
        {certainties.map((certainty) => (
          <label key={certainty} className="flex min-h-[2.2rem] items-center gap-2">
            <input
              type="radio"
              className="quiz-tick"
              name={name}
              value={certainty}
              checked={answer.certainty === certainty}
              onChange={() => onEvent({ type: 'certain', question, certainty })}
            />
            {words.certainties[certainty]}
          </label>
        ))}
      </div>
    </fieldset>
  );
}
