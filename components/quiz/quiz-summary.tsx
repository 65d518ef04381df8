import { fill } from '@/lib/fill';
import type { Answers, AskedQuestion } from '@/lib/quiz/quiz';
import { standing } from '@/lib/quiz/score';
import type { QuizWords } from './quiz-words';

type Props = { questions: AskedQuestion[]; answers: Answers; words: QuizWords; onRestart: () => void };

/** How the quiz stands, in a sentence and per level. */
export function QuizSummary({ questions, answers, words, onRestart }: Props) {
  const { checked, total, points, levels } = standing(questions, answers);
  const number = new Intl.NumberFormat(words.locale, { maximumFractionDigits: 1 });
  const sentence = checked === 0 ? words.summaryEmpty : checked < total ? words.summaryPartial : words.summaryDone;
  return (
    <section className="script-only mt-10 border-t-2 border-ink pt-4 font-mark" aria-labelledby="quiz-summary">
      <h3 id="quiz-summary" className="text-xl">
        {words.summary}
      </h3>
      <p role="status">{fill(sentence, { checked, total, points: number.format(points) })}</p>
      <ul>
        {levels.map(({ level, points: earned, total: possible }) => (
          <li key={level}>
            {fill(words.summaryLevel, { level: words.level[level], points: number.format(earned), total: possible })}
          </li>
        ))}
      </ul>
      {checked > 0 && (
        <button type="button" className="press mt-3" onClick={onRestart}>
          {words.restart}
        </button>
      )}
    </section>
  );
}
