'use client';
import { useEffect, useRef, useState } from 'react';
import { changeProgress } from '@/components/progress/progress-store';
import { useProgress } from '@/components/progress/use-progress';
import { ExportQuestions } from '@/components/quiz/export/export-questions';
import type { QuizWords } from '@/components/quiz/quiz-words';
import { ReviewPanel } from '@/components/quiz/review/review-panel';
import { useHydrated } from '@/components/ui/use-hydrated';
import { useSaid } from '@/components/ui/use-said';
import type { ClientWords } from '@/lib/client-words';
import { leaveAttempt, startAttempt } from '@/lib/progress/change-attempt';
import type { StoredAttempt } from '@/lib/progress/progress';
import { type AttemptOptions, drawAttempt } from '@/lib/quiz/attempt';
import { AttemptSetup } from './attempt-setup';
import { AttemptView } from './attempt-view';
import { useQuestionBank } from './use-question-bank';

type Props = {
  /** Where the questions are fetched. */
  address: string;
  cases: { slug: string; name: string }[];
  quizWords: QuizWords;
  words: ClientWords<'mixed'>;
  exportWords: ClientWords<'exports'>;
};

/** A quiz over all cases, put together by the reader, and what is due for review. */
export function MixedQuiz({ address, cases, quizWords, words, exportWords }: Props) {
  const block = useRef<HTMLDivElement>(null);
  const bank = useQuestionBank(address);
  const run = useProgress(({ progress }) => progress.run);
  const { begin, hint } = useBegin(bank, words);
  const [isFresh, setFresh] = useState(false);
  useHydrated(block);

  return (
    <div ref={block} data-hydrated="false" className="script-only prints mixed-quiz">
      {bank.state === 'failed' && (
        <p className="notice" role="alert">
          {words[bank.why]}{' '}
          <button type="button" className="press" onClick={bank.retry}>
            {words.retry}
          </button>
        </p>
      )}
      {run && bank.state === 'loading' && <p role="status">{words.loading}</p>}
      {run && bank.state === 'ready' && (
        <AttemptView
          key={run.at}
          run={run}
          bank={bank}
          isFresh={isFresh}
          quizWords={quizWords}
          words={words}
          onLeave={() => {
            setFresh(true);
            changeProgress(leaveAttempt);
          }}
        />
      )}
      {!run && (
        <AttemptSetup
          cases={cases}
          quizWords={quizWords}
          words={words}
          hint={hint}
          isFresh={isFresh}
          onStart={(mode, options) => {
            setFresh(true);
            begin(mode, options);
          }}
        />
      )}
      {bank.state === 'ready' && (!run || run.finished) && (
        <ReviewPanel
          questions={bank.questions}
          locale={quizWords.locale}
          words={words}
          onStart={(names) => {
            setFresh(true);
            start({ mode: 'practise', questions: names });
          }}
        />
      )}
      <ExportQuestions bank={bank} words={exportWords} quizWords={quizWords} />
    </div>
  );
}

/** Begins an attempt in place of the one that this browser keeps. */
function start(attempt: Pick<StoredAttempt, 'mode' | 'questions'>): void {
  const at = Date.now();
  changeProgress((previous) => startAttempt(previous, { ...attempt, at }));
}

type Wanted = { mode: StoredAttempt['mode']; options: AttemptOptions; seed: string };

/** Begins a run; one that is wanted before the questions are here begins as soon as they are. */
function useBegin(bank: ReturnType<typeof useQuestionBank>, words: ClientWords<'mixed'>) {
  const [wanted, setWanted] = useState<Wanted>();
  const [hint, sayHint] = useSaid();
  useEffect(() => {
    if (!wanted || bank.state === 'failed') return;
    if (bank.state === 'loading') return sayHint(words.loading);
    const names = drawAttempt(bank.groups, wanted.options, wanted.seed);
    setWanted(undefined);
    sayHint(names.length > 0 ? '' : words.none);
    if (names.length > 0) start({ mode: wanted.mode, questions: names });
  }, [wanted, bank, words, sayHint]);
  const begin = (mode: Wanted['mode'], options: AttemptOptions) =>
    setWanted({ mode, options, seed: String(Date.now()) });
  return { begin, hint };
}
