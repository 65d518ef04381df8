'use client';
import { useRef, useState } from 'react';
import { QuestionList } from '@/components/quiz/question/question-list';
import { useRestoreInputs } from '@/components/quiz/question/use-restore-inputs';
import type { QuizWords } from '@/components/quiz/quiz-words';
import { QuizSummary, summaryId } from '@/components/quiz/results/quiz-summary';
import { SaveResults } from '@/components/quiz/results/save-results';
import { useHydrated } from '@/components/ui/use-hydrated';
import type { AskedQuestion } from '@/lib/quiz/quiz';
import { CertaintySetting } from './certainty-setting';
import { useQuiz } from './use-quiz';

type Props = { slug: string; questions: AskedQuestion[]; words: QuizWords };

/** The questions of one case; what the reader answers is kept in the browser and shared by both languages. */
export function Quiz({ slug, questions, words }: Props) {
  const { answers, send, asksCertainty } = useQuiz(slug);
  const [asksFirst, askFirst] = useState(false);
  const block = useRef<HTMLDivElement>(null);
  useRestoreInputs(block, questions, send);
  useHydrated(block);
  const restart = () => {
    block.current?.querySelector<HTMLElement>(`#${summaryId}`)?.focus(); // the button goes, and the focus must not go with it
    send({ type: 'restart' });
    askFirst(false);
  };

  return (
    <div ref={block} data-testid="quiz" data-hydrated="false" className="max-w-measure">
      <QuestionList
        name={slug}
        questions={questions}
        answers={answers}
        asksCertainty={asksCertainty}
        phase="practise"
        words={words}
        onEvent={send}
      />
      <QuizSummary questions={questions} answers={answers} words={words}>
        <div className="mt-4 flex flex-wrap gap-3">
          {/* the same button goes on, for who presses twice by accident */}
          <button type="button" className="press" onClick={() => askFirst(!asksFirst)}>
            {asksFirst ? words.goOn : words.restart}
          </button>
          {asksFirst && (
            <button type="button" className="press" onClick={restart}>
              {words.restartAnyway}
            </button>
          )}
          <SaveResults questions={questions} answers={answers} words={words} />
        </div>
        {asksFirst && (
          <p role="alert" className="mt-3">
            {words.lose}
          </p>
        )}
      </QuizSummary>
      <CertaintySetting words={words} asks={asksCertainty} />
    </div>
  );
}
