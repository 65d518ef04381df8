import { Phrase } from '@/components/ui/phrase';
import { unseal } from '@/lib/quiz/seal';
import type { InputProps } from './answer-input';
import { VerdictMark } from './verdict-mark';

/** Lines that each get what belongs with them, by a select. */
export function PairList({ name, question, answer, words, onEvent }: InputProps) {
  const { chosen, checked } = answer;
  const right = checked ? unseal(question.sealed).right : undefined;
  return (
    <ul>
      {question.options.map(({ id, text }) => {
        const pair = chosen.find((each) => each.startsWith(`${id}=`));
        return (
          <li key={id} className="quiz-option">
            <label className="flex flex-1 flex-wrap items-center justify-between gap-x-4 gap-y-1">
              <span className="min-w-0 basis-[14rem] grow">
                <Phrase>{text}</Phrase>
              </span>
              <select
                name={`${name}.${id}`}
                className="quiz-select"
                value={pair?.slice(id.length + 1) ?? ''}
                onChange={({ target }) => onEvent({ type: 'place', question, option: id, target: target.value })}
              >
                <option value="">{words.pick}</option>
                {question.targets?.map((target) => (
                  <option key={target.id} value={target.id}>
                    {target.text.replaceAll('`', '')}
                  </option>
                ))}
              </select>
            </label>
            {right && <VerdictMark right={pair !== undefined && right.includes(pair)} />}
          </li>
        );
      })}
    </ul>
  );
}
