import { useEffect, useRef } from 'react';
import { useProgress } from '@/components/ui/use-progress';
import { fill } from '@/lib/fill';
import type { StoredRun } from '@/lib/progress/progress';
import { type AskedQuestion, answerTo, isAnswered, type QuizEvent } from '@/lib/quiz/quiz';
import { CaseScores } from './case-scores';
import { CertaintySetting } from './certainty-setting';
import { QuestionList } from './question-list';
import { QuizSummary } from './quiz-summary';
import type { QuizWords } from './quiz-words';
import type { Bank } from './use-bank';
import type { MixedWords } from './word-mixed';

type Props = {
  run: StoredRun;
  bank: Extract<Bank, { state: 'ready' }>;
  quizWords: QuizWords;
  words: MixedWords;
  onEvent: (event: QuizEvent) => void;
  onFinish: (questions: readonly AskedQuestion[]) => void;
  onLeave: () => void;
};

/** A run under way or finished. The results of a test come first, and take the focus when it is finished. */
export function RunView({ run, bank, quizWords, words, onEvent, onFinish, onLeave }: Props) {
  const { certainty } = useProgress().progress;
  const results = useRef<HTMLDivElement>(null);
  const wasOpen = useRef(false);
  const questions = run.questions.flatMap((name) => bank.questions.get(name) ?? []);
  const answered = questions.filter((question) => isAnswered(question, answerTo(run.answers, question))).length;
  const isOpenTest = run.mode === 'test' && !run.finished;

  useEffect(() => {
    if (wasOpen.current && !isOpenTest) results.current?.focus();
    wasOpen.current = isOpenTest;
  }, [isOpenTest]);

  const summary = (
    <div ref={results} tabIndex={-1}>
      <QuizSummary questions={questions} answers={run.answers} words={quizWords}>
        <CaseScores
          groups={bank.groups}
          questions={questions}
          answers={run.answers}
          locale={quizWords.locale}
          words={words}
        />
        <p className="mt-4 print:hidden">
          <button type="button" className="press" onClick={() => print()}>
            {words.print}
          </button>
        </p>
      </QuizSummary>
    </div>
  );
  return (
    <div data-testid="quiz">
      {run.finished && <p role="status">{words.finished}</p>}
      {run.mode === 'test' && run.finished && summary}
      <QuestionList
        name="run"
        questions={questions}
        answers={run.answers}
        asksCertainty={certainty !== 'off'}
        isTest={run.mode === 'test'}
        words={quizWords}
        onEvent={onEvent}
      />
      {isOpenTest && (
        <p className="mt-6 flex flex-wrap items-center gap-4 font-mark">
          <button type="button" data-testid="quiz-check" className="press" onClick={() => onFinish(questions)}>
            {words.finish}
          </button>
          <span>{fill(words.progress, { answered, total: questions.length })}</span>
        </p>
      )}
      {run.mode === 'practise' && summary}
      <div className="print:hidden">
        <CertaintySetting words={quizWords} asks={certainty !== 'off'} />
        <button type="button" className="press mt-4" onClick={onLeave}>
          {run.finished ? words.new : words.stop}
        </button>
      </div>
    </div>
  );
}
