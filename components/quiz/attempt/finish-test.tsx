import { useState } from 'react';
import { changeProgress } from '@/components/progress/progress-store';
import type { ClientWords } from '@/lib/client-words';
import { fill } from '@/lib/fill';
import { plural } from '@/lib/plural';
import { finishAttempt } from '@/lib/progress/change-attempt';
import type { StoredAttempt } from '@/lib/progress/progress';
import { type AskedQuestion, answerTo, isAnswered } from '@/lib/quiz/quiz';

type Props = { questions: readonly AskedQuestion[]; run: StoredAttempt; locale: string; words: ClientWords<'mixed'> };

/** Ends a test; while questions are open it asks first. The same button then goes on, for who presses twice by accident. */
export function FinishTest({ questions, run, locale, words }: Props) {
  const [isPressed, setPressed] = useState(false);
  const total = questions.length;
  const answered = questions.filter((question) => isAnswered(question, answerTo(run.answers, question))).length;
  const open = total - answered;
  const finish = () => {
    const at = Date.now();
    changeProgress((previous) => finishAttempt(previous, questions, at));
  };
  if (isPressed && open > 0)
    return (
      <div className="thumb-bar thumb-bar-always thumb-bar-asks">
        <button type="button" className="press press-first" onClick={() => setPressed(false)}>
          {words.goOn}
        </button>
        <button type="button" data-testid="quiz-check" className="press" onClick={finish}>
          {words.finishAnyway}
        </button>
        <p role="alert">{plural(words, 'open', open, locale)}</p>
      </div>
    );
  return (
    <div className="thumb-bar thumb-bar-always">
      <button
        type="button"
        data-testid="quiz-check"
        className="press press-first"
        onClick={open > 0 ? () => setPressed(true) : finish}
      >
        {words.finish}
      </button>
      <span>{fill(words.progress, { answered, total })}</span>
    </div>
  );
}
