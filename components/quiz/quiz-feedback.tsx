import { Phrase } from '@/components/ui/phrase';
import { fill } from '@/lib/fill';
import type { Answer, AskedQuestion } from '@/lib/quiz/quiz';
import { points } from '@/lib/quiz/score';
import { unseal } from '@/lib/quiz/seal';
import type { QuizWords } from './quiz-words';
import { VerdictMark } from './verdict-mark';

type Props = { question: AskedQuestion; answer: Answer; words: QuizWords };

/** What was right, why each choice looked as it did, and where to see it. */
export function QuizFeedback({ question, answer, words }: Props) {
  const solution = unseal(question.sealed);
  const earned = points(question.type, solution, answer.chosen);
  const number = new Intl.NumberFormat(words.locale, { maximumFractionDigits: 2 });
  return (
    <>
      <p className="font-mark text-xl font-bold">
        {earned === 1
          ? words.right
          : earned === 0
            ? words.wrong
            : fill(words.partly, { points: number.format(earned) })}
      </p>
      {question.type === 'order' ? (
        <ol className="list-decimal space-y-2 ps-6">
          {solution.right.map((id) => (
            <li key={id}>
              <strong>
                <Phrase>{textOf(question, id)}</Phrase>
              </strong>{' '}
              <Phrase>{solution.feedback[id]}</Phrase>
            </li>
          ))}
        </ol>
      ) : (
        <ul className="space-y-3">
          {discussed(question, answer, solution.right).map((id) => (
            <li key={id} className="flex gap-3">
              <VerdictMark right={solution.right.includes(id)} />
              <span className="flex-1">
                <span className="block font-mark text-[0.9rem] text-ink-soft">
                  {verdict(id, answer, solution.right, words)}
                </span>
                <strong>
                  <Phrase>{textOf(question, id)}</Phrase>
                </strong>{' '}
                <Phrase>{solution.feedback[id]}</Phrase>
              </span>
            </li>
          ))}
        </ul>
      )}
      <p>
        <strong>{words.explanation}.</strong> <Phrase>{solution.explanation}</Phrase>
      </p>
      <p className="flex flex-wrap gap-x-5 font-mark">
        <a href={`${question.page ?? ''}#${question.step}`}>{words.show}</a>
        {question.notes.map(({ source, number: note }) => (
          <a key={source} href={`${question.page ?? ''}#source-${source}`}>
            {words.source} {note}
          </a>
        ))}
      </p>
    </>
  );
}

/** For a single question the choice and the right option; for a multiple one every option, each judged. */
function discussed({ type, options }: AskedQuestion, { chosen }: Answer, right: string[]): string[] {
  const ids = options.map(({ id }) => id);
  return type === 'multiple' ? ids : ids.filter((id) => chosen.includes(id) || right.includes(id));
}

function verdict(id: string, { chosen }: Answer, right: string[], words: QuizWords): string {
  if (chosen.includes(id)) return words.yourAnswer;
  return right.includes(id) && chosen.some((choice) => right.includes(choice))
    ? words.missed
    : right.includes(id)
      ? words.rightAnswer
      : '';
}

function textOf({ options }: AskedQuestion, id: string): string {
  return options.find((option) => option.id === id)?.text ?? '';
}
