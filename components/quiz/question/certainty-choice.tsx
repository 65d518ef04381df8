import type { InputProps } from '@/components/quiz/question/types/question-view';
import { certainties } from '@/lib/certainty';

/** How sure the reader is, if they care to say so. */
export function CertaintyChoice({ name, question, answer, words, onEvent }: InputProps) {
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
