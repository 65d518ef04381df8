import { useEffect, useMemo } from 'react';
import { useProgress } from '@/components/progress/use-progress';
import { lazyModule } from '@/components/ui/lazy-module';
import { useImport } from '@/components/ui/use-import';
import { useNow } from '@/components/ui/use-now';
import { credible, lastTime } from '@/lib/progress/progress-changes';

/** What is due now, by name; from when on the rest is; and when the reader's period is over. */
export type ReviewPlan = { now: number; due: string[]; ahead: number[]; until: number };

const planner = lazyModule(() => import('@/lib/quiz/review'));

/** The planner weighs more than the page, so it is only fetched by who reviews. `questions`: all that are asked now, by name. */
export function useReviewPlan(questions: ReadonlyMap<string, { version: number }>) {
  const log = useProgress(({ progress }) => progress.log);
  const review = useProgress(({ progress }) => progress.review);
  const { module, failures, request } = useImport(planner);
  const looked = useNow();
  const isWanted = review !== undefined && log.length > 0;
  useEffect(() => {
    if (isWanted) request();
  }, [isWanted, request]);
  const plan = useMemo((): ReviewPlan | undefined => {
    if (!module || !review) return undefined;
    const clock = Math.max(looked, Date.now());
    const now = Math.max(clock, lastTime(log, clock));
    const versions = new Map([...questions].map(([name, { version }]) => [name, version]));
    const planned = module.plan(credible(log, clock), versions);
    const ahead = module.ahead(planned, review).map(({ due }) => due);
    return { now, due: module.reviewBatch(planned, review, now), ahead, until: module.endOf(review) };
  }, [module, log, review, questions, looked]);
  return { plan, failures, request };
}
