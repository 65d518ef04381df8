import type { ReactNode } from 'react';
import { fill } from '@/lib/fill';
import type { Answers, AskedQuestion } from '@/lib/quiz/quiz';
import { judged, standing } from '@/lib/quiz/score';
import { CalibrationReport } from './calibration-report';
import type { QuizWords } from './quiz-words';
import { SureAndWrong } from './sure-and-wrong';

type Props = {
  questions: readonly AskedQuestion[];
  answers: Answers;
  words: QuizWords;
  /** What can be done with the results, once there are any. */
  children: ReactNode;
};

/** How the quiz stands, in a sentence and per level; what to learn from first; how well the reader knew themself. */
export function QuizSummary({ questions, answers, words, children }: Props) {
  const { checked, total, points, levels } = standing(questions, answers);
  const number = new Intl.NumberFormat(words.locale, { maximumFractionDigits: 1 });
  const sentence = checked === 0 ? words.summaryEmpty : checked < total ? words.summaryPartial : words.summaryDone;
  const answered = judged(questions, answers);
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
      <SureAndWrong answered={answered} words={words.results} />
      <CalibrationReport answered={answered} words={words} />
      {checked > 0 && children}
    </section>
  );
}
