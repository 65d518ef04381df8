import { useRef } from 'react';
import { changeProgress } from '@/components/progress/progress-store';
import { useProgress } from '@/components/progress/use-progress';
import { PartFault } from '@/components/ui/part-fault';
import type { ClientWords } from '@/lib/client-words';
import { fill } from '@/lib/fill';
import { plural } from '@/lib/plural';
import { withCalendar, withReview } from '@/lib/progress/progress-changes';
import type { TakenCalendar } from '@/lib/quiz/calendar';
import type { AskedQuestion } from '@/lib/quiz/quiz';
import { CalendarLink } from './calendar-link';
import { type ReviewPlan, useReviewPlan } from './use-review-plan';

type Props = {
  questions: ReadonlyMap<string, AskedQuestion>;
  locale: string;
  words: ClientWords<'mixed'>;
  onStart: (names: string[]) => void;
};

/** What is due for review, planned on this device. Asks once how long the reader wants to remember. */
export function ReviewPanel({ questions, locale, words, onStart }: Props) {
  const log = useProgress(({ progress }) => progress.log);
  const review = useProgress(({ progress }) => progress.review);
  const heading = useRef<HTMLHeadingElement>(null);
  const { plan, failures, request } = useReviewPlan(questions);
  const choose = (days: 7 | 30 | 365) => {
    const now = Date.now();
    changeProgress((previous) => withReview(previous, days, now));
  };
  const periods = [
    [7, words.week],
    [30, words.month],
    [365, words.year],
  ] as const;

  return (
    <section aria-labelledby="review" className="print:hidden">
      <h2 id="review" ref={heading} tabIndex={-1} className="text-3xl">
        {words.review}
      </h2>
      <p className="mt-2">{words.reviewLead}</p>
      <fieldset className="mt-4 font-mark">
        <legend className="text-lg font-semibold">{words.howLong}</legend>
        <div className="flex flex-wrap gap-x-6">
          {periods.map(([days, name]) => (
            <label key={days} className="flex min-h-[2.2rem] items-center gap-2">
              <input
                type="radio"
                className="quiz-tick"
                name="horizon"
                checked={review?.days === days}
                onChange={() => choose(days)}
              />
              {name}
            </label>
          ))}
        </div>
      </fieldset>
      <PartFault part="review" failures={failures} onRetry={request} />
      {log.length === 0 && <p className="mt-3">{words.noneChecked}</p>}
      {plan && review && log.length > 0 && (
        <Due
          plan={plan}
          locale={locale}
          words={words}
          earlier={review.calendar}
          onStart={onStart}
          onRenew={() => {
            heading.current?.focus(); // the button goes, and the focus must not go with it
            choose(review.days);
          }}
        />
      )}
    </section>
  );
}

type DueProps = {
  plan: ReviewPlan;
  locale: string;
  words: ClientWords<'mixed'>;
  earlier: TakenCalendar | undefined;
  onStart: (names: string[]) => void;
  onRenew: () => void;
};

function Due({ plan: { now, due, ahead, until }, locale, words, earlier, onStart, onRenew }: DueProps) {
  const date = new Intl.DateTimeFormat(locale, { day: 'numeric', month: 'long', year: 'numeric' });
  const [next] = ahead;
  const ready = ahead.filter((time) => time <= now).length;
  const hasPassed = now > until;
  const take = (taken: TakenCalendar) => changeProgress((previous) => withCalendar(previous, taken));
  return (
    <div className="mt-3 space-y-3">
      {due.length > 0 ? (
        <>
          <p>{`${plural(words, 'due', ready, locale)} ${words.atMost}`}</p>
          <button type="button" className="press" onClick={() => onStart(due)}>
            {words.startReview}
          </button>
        </>
      ) : (
        <p>{`${words.nothingDue} ${next === undefined ? words.over : fill(words.next, { date: date.format(next) })}`}</p>
      )}
      <p role="status">{fill(hasPassed ? words.passed : words.until, { date: date.format(until) })}</p>
      {(hasPassed || next === undefined) && (
        <button type="button" className="press" onClick={onRenew}>
          {words.renew}
        </button>
      )}
      {ahead.length > 0 && <CalendarLink dues={ahead} now={now} words={words} earlier={earlier} onTake={take} />}
    </div>
  );
}
