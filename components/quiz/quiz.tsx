'use client';
import { useEffect, useRef } from 'react';
import { useLive } from '@/components/ui/use-live';
import type { AskedQuestion, QuizEvent } from '@/lib/quiz/quiz';
import { CertaintySetting } from './certainty-setting';
import { QuestionList } from './question-list';
import { QuizSummary } from './quiz-summary';
import type { QuizWords } from './quiz-words';
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
        words={words}
        onEvent={send}
      />
      <QuizSummary questions={questions} answers={answers} words={words}>
        <button type="button" className="press mt-3" onClick={() => send({ type: 'restart' })}>
          {words.restart}
        </button>
      </QuizSummary>
      <CertaintySetting words={words} asks={asksCertainty} />
    </div>
  );
}

/** Takes over what the reader chose while the page still stood without its scripts. */
function useChoicesBeforeLive(
  block: React.RefObject<HTMLElement | null>,
  questions: AskedQuestion[],
  send: (event: QuizEvent) => void,
) {
  const first = useRef({ questions, send });
  useEffect(() => {
    const inputs = block.current?.querySelectorAll<HTMLInputElement>('input[name]:checked') ?? [];
    for (const { name, value } of inputs) {
      const question = first.current.questions.find(({ id }) => name.endsWith(`-${id}`));
      if (question) first.current.send({ type: 'choose', question, option: value });
    }
  }, [block]);
}
