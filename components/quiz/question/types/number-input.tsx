import { VerdictMark } from '@/components/quiz/question/verdict-mark';
import { reveal } from '@/lib/quiz/obfuscate';
import { points } from '@/lib/quiz/score';
import type { InputProps } from './question-view';

/** A number is typed as people write it: with a comma or a point, with or without its unit. */
export function NumberInput({ name, question, answer, words, onEvent }: InputProps<'numeric'>) {
  const { chosen, checked } = answer;
  return (
    <p className="quiz-option">
      <label className="flex min-w-0 flex-1 flex-wrap items-center gap-x-3 gap-y-1">
        <span>
          {words.number} {words.units[question.unit]}
        </span>
        <input
          type="text"
          inputMode="text"
          autoComplete="off"
          name={name}
          className="quiz-number-input"
          value={chosen[0] ?? ''}
          readOnly={checked}
          onChange={({ target }) => onEvent({ type: 'write', question, text: target.value })}
        />
      </label>
      {checked && <VerdictMark right={points(question, reveal(question), chosen) === 1} words={words} />}
    </p>
  );
}
