import type { RefObject } from 'react';
import type { QuestionBank } from '@/components/quiz/attempt/use-question-bank';
import type { QuizWords } from '@/components/quiz/quiz-words';
import { spokenGroup } from '@/components/ui/screen-reader/spoken-group';
import type { ClientWords } from '@/lib/client-words';
import type { StoredAttempt } from '@/lib/progress/progress';
import type { AskedQuestion } from '@/lib/quiz/quiz';
import { CaseScores } from './case-scores';
import { QuizSummary, standingId } from './quiz-summary';
import { SaveResults } from './save-results';

type Props = {
  run: StoredAttempt;
  bank: Extract<QuestionBank, { state: 'ready' }>;
  questions: readonly AskedQuestion[];
  quizWords: QuizWords;
  words: ClientWords<'mixed'>;
  /** Takes the focus at the end of a test. */
  place: RefObject<HTMLDivElement | null>;
};

/** What a run has come to so far: on the screen, on one page of paper and as a file. */
export function AttemptResults({ run, bank, questions, quizWords, words, place }: Props) {
  const scores = (
    <CaseScores
      title={words.byCase}
      groups={bank.groups}
      questions={questions}
      answers={run.answers}
      words={quizWords}
    />
  );
  return (
    <div
      ref={place}
      tabIndex={-1}
      className="quiz-results"
      {...(run.finished && spokenGroup('quiz-finished', [standingId]))}
    >
      {run.finished && <p id="quiz-finished">{words.finished}</p>}
      <QuizSummary questions={questions} answers={run.answers} words={quizWords} scores={scores}>
        <div className="mt-4 flex flex-wrap gap-3 print:hidden">
          <button type="button" className="press" onClick={() => print()}>
            {words.print}
          </button>
          <SaveResults questions={questions} answers={run.answers} words={quizWords} />
        </div>
      </QuizSummary>
    </div>
  );
}
