import { changeProgress } from '@/components/progress/progress-store';
import type { QuizWords } from '@/components/quiz/quiz-words';

/** Whether the reader wants to be asked how sure they are. */
export function CertaintySetting({ words, asks }: { words: QuizWords; asks: boolean }) {
  const change = () =>
    changeProgress(({ certainty, ...previous }) =>
      certainty === 'off' ? previous : { ...previous, certainty: 'off' },
    );
  return (
    <p className="script-only mt-6 font-mark">
      <label className="flex min-h-[2.2rem] items-center gap-3">
        <input type="checkbox" className="quiz-tick" checked={asks} onChange={change} />
        {words.ask}
      </label>
    </p>
  );
}
