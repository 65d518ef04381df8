import { useEffect, useMemo, useRef } from 'react';
import { changeProgress } from '@/components/progress/progress-store';
import { useProgress } from '@/components/progress/use-progress';
import { QuestionList } from '@/components/quiz/question/question-list';
import type { QuizWords } from '@/components/quiz/quiz-words';
import { AttemptResults } from '@/components/quiz/results/attempt-results';
import type { ClientWords } from '@/lib/client-words';
import { fill } from '@/lib/fill';
import { changeAttempt } from '@/lib/progress/change-attempt';
import type { StoredAttempt } from '@/lib/progress/progress';
import { shuffleForAttempt } from '@/lib/quiz/attempt';
import { answerTo, isAnswered, type QuizEvent } from '@/lib/quiz/quiz';
import { CertaintySetting } from './certainty-setting';
import { FinishTest } from './finish-test';
import { LeaveAttempt } from './leave-attempt';
import type { QuestionBank } from './use-question-bank';

type Props = {
  run: StoredAttempt;
  bank: Extract<QuestionBank, { state: 'ready' }>;
  /** The reader has just begun it; the focus comes along. */
  isFresh: boolean;
  quizWords: QuizWords;
  words: ClientWords<'mixed'>;
  onLeave: () => void;
};

/** A run under way or finished. The results of a test come first, and take the focus when it is finished. */
export function AttemptView({ run, bank, isFresh, quizWords, words, onLeave }: Props) {
  const asksCertainty = useProgress(({ progress }) => progress.certainty) !== 'off';
  const { questions: names, at } = run;
  const questions = useMemo(
    () =>
      names.flatMap((name) => {
        const question = bank.questions.get(name);
        return question ? shuffleForAttempt(question, String(at)) : [];
      }),
    [names, at, bank],
  );
  const isTest = run.mode === 'test';
  const answered = questions.filter((question) => isAnswered(question, answerTo(run.answers, question))).length;
  const isDone = run.finished || questions.every((question) => answerTo(run.answers, question).checked);
  const place = useResultsPlace(run.finished);
  const results = (
    <AttemptResults run={run} bank={bank} questions={questions} quizWords={quizWords} words={words} place={place} />
  );
  return (
    <div data-testid="quiz">
      <RunHead run={run} isFresh={isFresh} count={questions.length} locale={quizWords.locale} words={words} />
      {isTest && run.finished && results}
      <div className="print:hidden">
        <QuestionList
          name="run"
          questions={questions}
          answers={run.answers}
          asksCertainty={asksCertainty}
          phase={run.finished ? 'over' : run.mode}
          words={quizWords}
          onEvent={send}
        />
        {isTest && !run.finished && (
          <FinishTest questions={questions} run={run} locale={quizWords.locale} words={words} />
        )}
      </div>
      {!isTest && results}
      <div className="print:hidden">
        <CertaintySetting words={quizWords} asks={asksCertainty} />
        <LeaveAttempt
          answered={isTest && !isDone ? answered : 0}
          total={questions.length}
          {...{ isDone, words, onLeave }}
        />
      </div>
    </div>
  );
}

function send(event: QuizEvent) {
  changeProgress((previous) => changeAttempt(previous, event));
}

/** Where the results stand; they take the focus when the run is finished under the reader's eyes. */
function useResultsPlace(isFinished: boolean) {
  const place = useRef<HTMLDivElement>(null);
  const wasOpen = useRef(!isFinished);
  useEffect(() => {
    if (isFinished && wasOpen.current) place.current?.focus();
    wasOpen.current = !isFinished;
  }, [isFinished]);
  return place;
}

type HeadProps = { run: StoredAttempt; isFresh: boolean; count: number; locale: string; words: ClientWords<'mixed'> };

function RunHead({ run, isFresh, count, locale, words }: HeadProps) {
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => {
    if (isFresh) heading.current?.focus();
  }, [isFresh]);
  const date = new Intl.DateTimeFormat(locale, { dateStyle: 'long' }).format(run.at);
  return (
    <>
      <h2 ref={heading} tabIndex={-1} className="text-3xl">
        {run.mode === 'test' ? words.runTest : words.runPractise}
      </h2>
      <p className="mb-4 text-ink-soft">{fill(words.runLine, { count, date })}</p>
    </>
  );
}
