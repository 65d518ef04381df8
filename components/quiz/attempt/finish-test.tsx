import { useState } from 'react';
import type { MixedWords } from '@/components/quiz/word-mixed';
import { fill } from '@/lib/fill';
import { finishAttempt } from '@/lib/progress/change-attempt';
import type { StoredAttempt } from '@/lib/progress/progress';
import { type AskedQuestion, answerTo, isAnswered } from '@/lib/quiz/quiz';

type Props = { questions: readonly AskedQuestion[]; run: StoredAttempt; locale: string; words: MixedWords };

/** Ends a test; while questions are open it asks first. The same button then goes on, for who presses twice by accident. */
export function FinishTest({ questions, run, locale, words }: Props) {
  const [isPressed, setPressed] = useState(false);
  const total = questions.length;
  const answered = questions.filter((question) => isAnswered(question, answerTo(run.answers, question))).length;
  const open = total - answered;
  const plural = new Intl.PluralRules(locale).select(open) === 'one' ? words.open.one : words.open.other;
  const finish = () => finishAttempt(questions);
  if (isPressed && open > 0)
    return (
      <div className="thumb-bar thumb-bar-always thumb-bar-asks">
        <button type="button" className="press press-first" onClick={() => setPressed(false)}>
          {words.goOn}
        </button>
        <button type="button" data-testid="quiz-check" className="press" onClick={finish}>
          {words.finishAnyway}
        </button>
        <p role="alert">{fill(plural, { count: open })}</p>
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
