import type { QuizWords } from '@/components/quiz/quiz-words';
import { Phrase } from '@/components/text/phrase';
import { isSureAndWrong } from '@/lib/quiz/calibration';
import type { JudgedAnswer } from '@/lib/quiz/score';

/** The answers that the reader was sure of and that were wrong, each with what stands behind it. */
export function SureAndWrong({ answered, words }: { answered: readonly JudgedAnswer[]; words: QuizWords['results'] }) {
  const found = answered.filter(isSureAndWrong);
  if (found.length === 0) return null;
  return (
    <>
      <h4 className="mt-5 text-lg">{words.sureWrong}</h4>
      <p>{words.sureWrongLead}</p>
      <ul className="sure-and-wrong mt-2 space-y-3 border-s-3 border-failing ps-4 font-read">
        {found.map(({ question, solution }) => (
          <li key={question.id}>
            <strong>
              <Phrase>{question.question}</Phrase>
            </strong>{' '}
            <Phrase>{solution.explanation}</Phrase>{' '}
            <a href={`#question-${question.id}`} className="font-mark print:hidden">
              {words.toQuestion}
            </a>
          </li>
        ))}
      </ul>
    </>
  );
}
