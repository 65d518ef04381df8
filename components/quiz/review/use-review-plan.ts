import { useEffect, useState } from 'react';
import { useProgress } from '@/components/progress/use-progress';
import { credible, lastTime } from '@/lib/progress/change';
import type { AskedQuestion } from '@/lib/quiz/quiz';

/** What is due now, by name; from when on the rest is; and when the reader's period is over. */
export type ReviewPlan = { now: number; due: string[]; ahead: number[]; until: number };

/** The planner weighs more than the page, so it is only fetched by who wants to review. */
export function useReviewPlan(questions: ReadonlyMap<string, AskedQuestion>): ReviewPlan | undefined {
  const { log, review } = useProgress().progress;
  const [plan, setPlan] = useState<ReviewPlan>();
  useEffect(() => {
    if (!review) return;
    let isCurrent = true;
    import('@/lib/quiz/review').then(({ plan: planOf, ahead, endOf, reviewBatch }) => {
      const clock = Date.now();
      const now = Math.max(clock, lastTime(log, clock));
      const versions = new Map([...questions].map(([name, { version }]) => [name, version]));
      const planned = planOf(credible(log, clock), versions);
      const next = ahead(planned, review).map(({ due }) => due);
      if (isCurrent) setPlan({ now, due: reviewBatch(planned, review, now), ahead: next, until: endOf(review) });
    });
    return () => {
      isCurrent = false;
    };
  }, [log, review, questions]);
  return plan;
}
