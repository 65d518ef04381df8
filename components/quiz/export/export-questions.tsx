import { useEffect, useRef, useState } from 'react';
import type { QuestionBank } from '@/components/quiz/attempt/use-question-bank';
import type { QuizWords } from '@/components/quiz/quiz-words';
import { lazyModule } from '@/components/ui/lazy-module';
import { LazyPart } from '@/components/ui/lazy-part';
import type { ClientWords } from '@/lib/client-words';

const exportPanel = lazyModule(() => import('./export-panel'));

type Props = { bank: QuestionBank; words: ClientWords<'exports'>; quizWords: QuizWords };

/** Where the questions can be saved for use elsewhere: folded, and fetched by who unfolds it. */
export function ExportQuestions({ bank, words, quizWords }: Props) {
  const fold = useRef<HTMLDetailsElement>(null);
  const [isOpen, setOpen] = useState(false);
  useEffect(() => {
    if (location.hash === `#${fold.current?.id}`) setOpen(true);
  }, []);
  return (
    <details
      ref={fold}
      id="take-along"
      open={isOpen}
      className="mixed-quiz-wide mt-6 border-t border-line pt-4 print:hidden"
      onToggle={({ currentTarget }) => setOpen(currentTarget.open)}
    >
      <summary className="quiz-fold">{words.heading}</summary>
      <p className="mt-2 max-w-measure">{words.lead}</p>
      {isOpen && bank.state === 'ready' && (
        <LazyPart name="exports" module={exportPanel}>
          {({ ExportPanel }) => <ExportPanel groups={bank.groups} words={words} quizWords={quizWords} />}
        </LazyPart>
      )}
    </details>
  );
}
