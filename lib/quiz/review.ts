import { type Card, createEmptyCard, fsrs, type Grade, Rating } from 'ts-fsrs';
import { inTurns } from './attempt';
import { isSureAndWrong, type Judged } from './calibration';
import { countedDay, startOfDay } from './day';

/** One checked answer, as the log keeps it. */
export type Reviewed = Judged & { at: number; question: string; version: number };

/** From when a question should be asked again: the start of a day, in milliseconds since 1970. */
export type Planned = { question: string; due: number; sureAndWrong: boolean };

/** A batch asks no more than this. */
export const reviewBatchSize = 8;

const day = 86_400_000;

/** Whole days only, and the same plan from the same log every time. */
const scheduler = fsrs({ enable_short_term: false, enable_fuzz: false, request_retention: 0.9 });

/**
 * From which day each question is due, replayed from the log by FSRS (J. Ye, J. Su, Y. Cao, "A Stochastic Shortest Path Algorithm for
 * Optimizing Spaced Repetition Scheduling", KDD 2022). Days are the reader's own. Of one day only the first answer to a question
 * counts: after it the reader has the explanation before them.
 * @param versions the version of every question that is asked now; an answer to an older one is left out
 */
export function plan(log: readonly Reviewed[], versions: ReadonlyMap<string, number>): Planned[] {
  const cards = new Map<string, { card: Card; last: Reviewed }>();
  for (const entry of log.toSorted((one, other) => one.at - other.at)) {
    if (versions.get(entry.question) !== entry.version) continue;
    const at = countedDay(entry.at);
    const card: Card = cards.get(entry.question)?.card ?? createEmptyCard(at);
    if (card.last_review?.getTime() === at.getTime()) continue;
    cards.set(entry.question, { card: scheduler.next(card, at, gradeOf(entry)).card, last: entry });
  }
  return [...cards].map(([question, { card, last }]) => {
    return { question, due: startOfDay(card.due), sureAndWrong: isSureAndWrong(last) };
  });
}

/** Wrong is again; part of it, or a guess that came out, is hard; right is good, and easy for who was sure. */
export function gradeOf({ points, certainty }: Judged): Grade {
  if (points < 0.5) return Rating.Again;
  if (points < 1 || certainty === 'guess') return Rating.Hard;
  return certainty === 'sure' ? Rating.Easy : Rating.Good;
}

/** For how long the reader wants to remember; what would only be due after that is never asked. */
export type Horizon = { days: number; since: number };

/** When a period is over. */
export function endOf({ days, since }: Horizon): number {
  return since + days * day;
}

/** What is still to be asked, the earliest first. */
export function ahead(planned: readonly Planned[], horizon: Horizon): Planned[] {
  return planned.filter(({ due }) => due <= endOf(horizon)).sort((a, b) => a.due - b.due);
}

/** At most eight questions that are due: sure and wrong first, then the longest due; then cases take turns. */
export function reviewBatch(planned: readonly Planned[], horizon: Horizon, now: number): string[] {
  const due = ahead(planned, horizon).filter((each) => each.due <= now);
  const first = due.toSorted((a, b) => Number(b.sureAndWrong) - Number(a.sureAndWrong)).slice(0, reviewBatchSize);
  const names = first.map(({ question }) => question);
  const slugs = [...new Set(names.map(slugOf))];
  return inTurns(slugs.map((slug) => names.filter((name) => slugOf(name) === slug)));
}

function slugOf(name: string): string {
  return name.split('.')[0] ?? name;
}
