'use client';
import { useRef } from 'react';
import { useLive } from '@/components/ui/use-live';
import type { AskedQuestion } from '@/lib/quiz/quiz';
import { CertaintySetting } from './certainty-setting';
import { QuestionList } from './question-list';
import { QuizSummary } from './quiz-summary';
import type { QuizWords } from './quiz-words';
import { SaveResults } from './save-results';
import { useChoicesBeforeLive } from './use-choices-before-live';
import { useQuiz } from './use-quiz';

type Props = { slug: string; questions: AskedQuestion[]; words: QuizWords };

/** The questions of one case; what the reader answers is kept in the browser and shared by both languages. */
export function Quiz({ slug, questions, words }: Props) {
  const { answers, send, asksCertainty } = useQuiz(slug);
  const block = useRef<HTMLDivElement>(null);
  useChoicesBeforeLive(block, questions, send);
  useLive(block);

  return (
    <div ref={block} data-testid="quiz" data-live="false" className="max-w-measure">
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
        <p className="mt-4 flex flex-wrap gap-3">
          <button type="button" className="press" onClick={() => send({ type: 'restart' })}>
            {words.restart}
          </button>
          <SaveResults questions={questions} answers={answers} words={words} />
        </p>
      </QuizSummary>
      <CertaintySetting words={words} asks={asksCertainty} />
    </div>
  );
}
