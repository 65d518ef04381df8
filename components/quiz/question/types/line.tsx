import { VerdictMark } from '@/components/quiz/question/verdict-mark';
import { outputLanguage } from '@/lib/languages/locale';
import { discussion, isGood } from '@/lib/quiz/discussion';
import { reveal } from '@/lib/quiz/obfuscate';
import type { InputProps, QuestionView } from './question-view';

export const lineView: QuestionView<'line'> = {
  Input: LineInput,
  hint: ({ hint }, { isSeveral }) => (isSeveral ? hint.multiple : hint.line),
};

/** An output as it stood on a screen, in which a line is its own label; a long line scrolls in the box. */
function LineInput({ name, question, answer, words, onEvent }: InputProps<'line'>) {
  const { kind, isExercise, isSeveral, lines } = question;
  const judged = answer.checked ? discussion(question, reveal(question), answer.chosen) : [];
  return (
    <>
      <p className="quiz-aside">
        {words.lines[kind]}
        {isExercise && ` · ${words.lines.exercise}`}
      </p>
      <div className="quiz-lines">
        <ul lang={outputLanguage} translate="no">
          {Object.entries(lines).map(([at, { id, text }]) => (
            <li key={at} className={id === undefined ? 'quiz-line' : undefined}>
              {id === undefined ? (
                text
              ) : (
                <label className="quiz-option quiz-line">
                  <span className="quiz-line-pick">
                    <input
                      type={isSeveral ? 'checkbox' : 'radio'}
                      name={name}
                      value={id}
                      checked={answer.chosen.includes(id)}
                      onChange={() => onEvent({ type: 'choose', question, option: id })}
                    />
                    {judged.map(
                      (line) => line.id === id && <VerdictMark key={id} right={isGood(line)} words={words} />,
                    )}
                  </span>
                  {text}
                </label>
              )}
            </li>
          ))}
        </ul>
      </div>
    </>
  );
}
