import { type ReactNode, useDeferredValue } from 'react';
import { useProgress } from '@/components/progress/use-progress';
import type { QuizWords } from '@/components/quiz/quiz-words';
import { ReviewNotice } from '@/components/quiz/review/review-notice';
import { fill } from '@/lib/fill';
import { numberFormat } from '@/lib/number-format';
import type { Answers, AskedQuestion } from '@/lib/quiz/quiz';
import { judged, scoreOf } from '@/lib/quiz/score';
import { CalibrationReport } from './calibration-report';
import { ScoreList } from './score-list';
import { SureAndWrong } from './sure-and-wrong';

/** The ids of the heading, and of the sentence that says how the quiz stands; a page has one quiz. */
export const summaryId = 'quiz-summary';
export const standingId = 'quiz-standing';

type Props = {
  questions: readonly AskedQuestion[];
  answers: Answers;
  words: QuizWords;
  /** What more there is to count. */
  scores?: ReactNode;
  /** What can be done with the results, once there are any. */
  children: ReactNode;
};

/** How the quiz stands, in a sentence, per level and per lesson; what to learn from first; how well the reader knew themself. */
export function QuizSummary({ questions, answers: latest, words, scores, children }: Props) {
  // what is said at the question itself is painted first
  const answers = useDeferredValue(latest);
  const isKnown = useProgress((stored) => stored.isKnown);
  const { checked, total, points, levels, lessons } = scoreOf(questions, answers);
  const number = numberFormat(words.locale, 1);
  const sentence = checked === 0 ? words.summaryEmpty : checked < total ? words.summaryPartial : words.summaryDone;
  const answered = judged(questions, answers);
  return (
    <section className="script-only quiz-summary">
      <h3 id={summaryId} tabIndex={-1} className="text-2xl">
        {words.summary}
      </h3>
      {/* what was answered before is no news: it comes in another region, which is not spoken */}
      <p key={String(isKnown)} id={standingId} role="status" className="mt-1 text-lg">
        {fill(sentence, { checked, total, points: number.format(points) })}
      </p>
      <SureAndWrong answered={answered} words={words.results} />
      <div className="quiz-scores">
        {scores}
        <ScoreList
          title={words.byLevel}
          lines={levels.map(({ level, ...line }) => ({ ...line, id: level, name: words.level[level] }))}
          words={words}
        />
        <ScoreList
          title={words.byLesson}
          lines={lessons.map(({ lesson, ...line }) => {
            return {
              ...line,
              id: lesson,
              name: words.lessons[lesson] ?? lesson,
              href: `${words.lessonsPage}#${lesson}`,
            };
          })}
          words={words}
        />
      </div>
      <CalibrationReport answered={answered} words={words} />
      {checked > 0 && <ReviewNotice {...words.review} />}
      {checked > 0 && children}
    </section>
  );
}
