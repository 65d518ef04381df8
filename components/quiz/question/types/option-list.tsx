import { VerdictMark } from '@/components/quiz/question/verdict-mark';
import { Phrase } from '@/components/text/phrase';
import { discussion, isGood } from '@/lib/quiz/discussion';
import { reveal } from '@/lib/quiz/obfuscate';
import type { InputProps } from './question-view';

type Props = InputProps<'single' | 'multiple' | 'hotspot'> & {
  input: 'radio' | 'checkbox';
  /** Labels in the diagram press its inputs as well. */
  isInPicture?: boolean;
};

/** The id of an option's input: what else in the page is to press it names it. */
export function optionInputId(name: string, option: string): string {
  return `${name}-option-${option}`;
}

/** The options of a question as native inputs; once checked, each with its verdict. */
export function OptionList({ name, question, answer, words, onEvent, input, isInPicture = false }: Props) {
  const judged = answer.checked ? discussion(question, reveal(question), answer.chosen) : [];
  return (
    <ul>
      {question.options.map(({ id, text }) => (
        <li key={id}>
          <label className="quiz-option">
            <input
              type={input}
              name={name}
              value={id}
              {...(isInPicture && {
                id: optionInputId(name, id),
                'aria-labelledby': `${optionInputId(name, id)}-text`,
              })}
              checked={answer.chosen.includes(id)}
              onChange={() => onEvent({ type: 'choose', question, option: id })}
            />
            <span className="flex-1" id={isInPicture ? `${optionInputId(name, id)}-text` : undefined}>
              <Phrase>{text}</Phrase>
            </span>
            {judged.map((line) => line.id === id && <VerdictMark key={id} right={isGood(line)} words={words} />)}
          </label>
        </li>
      ))}
    </ul>
  );
}
