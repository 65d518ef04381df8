'use client';
import { useMemo, useRef, useState } from 'react';
import { changeProgress } from '@/components/progress/progress-store';
import { useProgress } from '@/components/progress/use-progress';
import { PartFault } from '@/components/ui/part-fault';
import { useHydrated } from '@/components/ui/use-hydrated';
import type { ClientWords } from '@/lib/client-words';
import { fill } from '@/lib/fill';
import { plural } from '@/lib/plural';
import { withReview } from '@/lib/progress/progress-changes';
import { useReviewPlan } from './use-review-plan';

export type ReviewNoticeProps = {
  /** The version of every question that is asked now, by name. */
  versions: Record<string, number>;
  /** Where the reader reviews. */
  page: string;
  locale: string;
  words: ClientWords<'reviewNotice'>;
};

/** How the review stands, wherever it may be forgotten: what waits, until when it runs, or a period to begin with. */
export function ReviewNotice({ versions, page, locale, words }: ReviewNoticeProps) {
  const block = useRef<HTMLDivElement>(null);
  const log = useProgress(({ progress }) => progress.log);
  const review = useProgress(({ progress }) => progress.review);
  const questions = useMemo(
    () => new Map(Object.entries(versions).map(([name, version]) => [name, { version }])),
    [versions],
  );
  const [hasBegun, setBegun] = useState(false);
  const { plan, failures, request } = useReviewPlan(questions);
  useHydrated(block);
  const begin = () => {
    block.current?.focus(); // the button goes, and the focus must not go with it
    setBegun(true);
    const now = Date.now();
    changeProgress((previous) => withReview(previous, 30, now));
  };
  return (
    <div
      ref={block}
      tabIndex={-1}
      aria-live={hasBegun ? 'polite' : 'off'}
      data-hydrated="false"
      className="script-only review-notice print:hidden"
    >
      {log.length > 0 && !review && (
        <p>
          {words.offer}{' '}
          <button type="button" className="press" onClick={begin}>
            {words.begin}
          </button>
        </p>
      )}
      {review && plan && log.length > 0 && (
        <p>
          {standing(plan, words, locale)} <a href={page}>{words.open}</a>
        </p>
      )}
      <PartFault part="review" failures={failures} onRetry={request} />
    </div>
  );
}

function standing(
  { now, ahead, until }: NonNullable<ReturnType<typeof useReviewPlan>['plan']>,
  words: ReviewNoticeProps['words'],
  locale: string,
): string {
  const waiting = ahead.filter((time) => time <= now).length;
  const date = new Intl.DateTimeFormat(locale, { day: 'numeric', month: 'long', year: 'numeric' });
  if (waiting > 0) return plural(words, 'waiting', waiting, locale);
  return fill(now > until ? words.passed : words.running, { date: date.format(until) });
}
