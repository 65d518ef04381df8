import { questionViews } from '@/components/quiz/question/types/question-views';
import type { QuizWords } from '@/components/quiz/quiz-words';
import { Phrase } from '@/components/text/phrase';
import { rightLines } from '@/lib/quiz/discussion';
import { reveal } from '@/lib/quiz/obfuscate';
import type { AskedQuestion } from '@/lib/quiz/quiz';

/** The answer for who reads without JavaScript; React renders what stands in `noscript` on the server only. */
export function NoScriptAnswer({ question, words }: { question: AskedQuestion; words: QuizWords }) {
  const solution = reveal(question);
  return (
    <noscript>
      <details className="mt-3">
        <summary>{words.answers}</summary>
        <ol className={questionViews[question.type].isSequence ? 'list-decimal ps-6' : 'list-disc ps-6'}>
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
