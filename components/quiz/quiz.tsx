'use client';
import { useEffect, useRef } from 'react';
import { changeProgress } from '@/components/ui/progress-store';
import { useLive } from '@/components/ui/use-live';
import { useProgress } from '@/components/ui/use-progress';
import { type AskedQuestion, answer, answerTo, type QuizEvent } from '@/lib/quiz/quiz';
import { QuizQuestion } from './quiz-question';
import { QuizSummary } from './quiz-summary';
import type { QuizWords } from './quiz-words';

type Props = { slug: string; questions: AskedQuestion[]; words: QuizWords };

/** The questions of one case; what the reader answers is kept in the browser and shared by both languages. */
export function Quiz({ slug, questions, words }: Props) {
  const { progress } = useProgress();
  const block = useRef<HTMLDivElement>(null);
  const answers = progress.quizzes[slug] ?? {};

  const send = (event: QuizEvent) =>
    changeProgress((held) => {
      const before = held.quizzes[slug] ?? {};
      const after = answer(before, event);
      return after === before ? held : { ...held, quizzes: { ...held.quizzes, [slug]: after } };
    });

  useChoicesBeforeLive(block, questions, send);
  useLive(block);

  return (
    <div ref={block} data-testid="quiz" data-live="false" className="max-w-measure">
      <ol>
        {questions.map((question, at) => (
          <QuizQuestion
            key={question.id}
            name={`${slug}-${question.id}`}
            number={at + 1}
            question={question}
            answer={answerTo(answers, question)}
            words={words}
            onEvent={send}
          />
        ))}
      </ol>
      <QuizSummary questions={questions} answers={answers} words={words} onRestart={() => send({ type: 'restart' })} />
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
    const inputs = block.current?.querySelectorAll<HTMLInputElement>('input:checked') ?? [];
    for (const { name, value } of inputs) {
      const question = first.current.questions.find(({ id }) => name.endsWith(`-${id}`));
      if (question) first.current.send({ type: 'choose', question, option: value });
    }
  }, [block]);
}
