import { useDeferredValue } from 'react';
import type { InputProps } from '@/components/quiz/question/types/question-view';
import { certainties } from '@/lib/certainty';

/** How sure the reader is, if they care to say so. Nobody can say so without scripts, so the page as it comes keeps room for it. */
export function CertaintyChoice({ name, question, answer, words, onEvent }: InputProps) {
  const isAwake = useDeferredValue(true, false);
  if (!isAwake) return <div className="quiz-certainty-room script-only" />;
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
              name={`${name}.certainty`}
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
