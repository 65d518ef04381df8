import { Phrase } from '@/components/ui/phrase';
import type { Answer, AskedQuestion, QuizEvent } from '@/lib/quiz/quiz';
import { unseal } from '@/lib/quiz/seal';
import { VerdictMark } from './verdict-mark';

type Props = { name: string; question: AskedQuestion; answer: Answer; onEvent: (event: QuizEvent) => void };

/** The options of a single or multiple question as native inputs; once checked, each with its verdict. */
export function OptionList({ name, question, answer, onEvent }: Props) {
  const right = answer.checked ? unseal(question.sealed).right : undefined;
  return (
    <ul>
      {question.options.map(({ id, text }) => (
        <li key={id}>
          <label className="quiz-option" data-checked-question={answer.checked}>
            <input
              type={question.type === 'single' ? 'radio' : 'checkbox'}
              name={name}
              value={id}
              checked={answer.chosen.includes(id)}
              onChange={() => onEvent({ type: 'choose', question, option: id })}
            />
            <span className="flex-1">
              <Phrase>{text}</Phrase>
            </span>
            {right && (answer.chosen.includes(id) || right.includes(id)) && <VerdictMark right={right.includes(id)} />}
          </label>
        </li>
      ))}
    </ul>
  );
}
