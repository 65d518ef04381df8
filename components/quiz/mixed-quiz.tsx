'use client';
import { useRef } from 'react';
import { useLive } from '@/components/ui/use-live';
import { drawRun, type RunWish } from '@/lib/quiz/run';
import type { QuizWords } from './quiz-words';
import { ReviewPanel } from './review-panel';
import { RunSetup } from './run-setup';
import { RunView } from './run-view';
import { useBank } from './use-bank';
import { useRun } from './use-run';
import type { MixedWords } from './word-mixed';

type Props = {
  /** Where the questions are fetched. */
  address: string;
  cases: { slug: string; name: string }[];
  quizWords: QuizWords;
  words: MixedWords;
};

/** A quiz over all cases, put together by the reader, and what is due for review. */
export function MixedQuiz({ address, cases, quizWords, words }: Props) {
  const block = useRef<HTMLDivElement>(null);
  const bank = useBank(address);
  const { run, start, send, finish, leave } = useRun();
  useLive(block);

  const begin = (mode: 'practise' | 'test', wish: RunWish): boolean => {
    if (bank.state !== 'ready') return false;
    const names = drawRun(bank.groups, wish, String(Date.now()));
    if (names.length > 0) start(mode, names);
    return names.length > 0;
  };

  return (
    <div ref={block} data-live="false" className="script-only mt-8 max-w-measure">
      {bank.state === 'failed' && (
        <p className="notice" role="alert">
          {words.failed}{' '}
          <button type="button" className="press" onClick={bank.retry}>
            {words.retry}
          </button>
        </p>
      )}
      {run && bank.state === 'loading' && <p role="status">{words.loading}</p>}
      {run && bank.state === 'ready' && (
        <RunView
          run={run}
          bank={bank}
          quizWords={quizWords}
          words={words}
          onEvent={send}
          onFinish={finish}
          onLeave={leave}
        />
      )}
      {!run && (
        <>
          <RunSetup cases={cases} levels={quizWords.level} words={words} onStart={begin} />
          {bank.state === 'ready' && (
            <ReviewPanel
              questions={bank.questions}
              locale={quizWords.locale}
              words={words}
              onStart={(names) => start('practise', names)}
            />
          )}
        </>
      )}
    </div>
  );
}
