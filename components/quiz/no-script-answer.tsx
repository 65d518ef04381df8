import { Phrase } from '@/components/ui/phrase';
import { rightLines } from '@/lib/quiz/discussion';
import type { AskedQuestion } from '@/lib/quiz/quiz';
import { unseal } from '@/lib/quiz/seal';
import type { QuizWords } from './quiz-words';

/** The answer for who reads without JavaScript; React renders what stands in `noscript` on the server only. */
export function NoScriptAnswer({ question, words }: { question: AskedQuestion; words: QuizWords }) {
  const solution = unseal(question.sealed);
  return (
    <noscript>
      <details className="mt-3">
        <summary>{words.answers}</summary>
        <ol className={question.type === 'order' ? 'list-decimal ps-6' : 'list-disc ps-6'}>
          {rightLines(question, solution).map(({ id, text, feedback }) => (
            <li key={id}>
              <strong>
                <Phrase>{text}</Phrase>
              </strong>{' '}
              <Phrase>{feedback}</Phrase>
            </li>
          ))}
        </ol>
        <p>
          <Phrase>{solution.explanation}</Phrase>
        </p>
      </details>
    </noscript>
  );
}
