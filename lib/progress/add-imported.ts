import { mergeProgress } from './merge';
import type { Progress } from './progress';
import { credible, hasBeen } from './progress-changes';
import { fits, type ImportRefusal, openProgress } from './stored-text';

/** What is held with what a file adds to it, or why it stays as it is. */
export function added(
  previous: Progress,
  text: string,
  now: number,
): { progress: Progress } | { refused: ImportRefusal | 'no-room' } {
  const opened = openProgress(text);
  if ('refused' in opened) return opened;
  const progress = mergeProgress(previous, withoutFuture(opened.progress, now));
  return fits(progress) ? { progress } : { refused: 'no-room' };
}

/** Without what is dated in the future: merging keeps the latest, so it would beat every real answer until then. */
function withoutFuture({ run, review, place, ...rest }: Progress, now: number): Progress {
  return {
    ...rest,
    log: credible(rest.log, now),
    quizzes: mapped(rest.quizzes, (quiz) =>
      mapped(quiz, (given) => (hasBeen(given.at ?? 0, now) ? given : undated(given))),
    ),
    ...(run && hasBeen(run.at, now) && { run }),
    ...(review && hasBeen(review.since, now) && { review }),
    ...(place && hasBeen(place.at, now) && { place }),
  };
}

function undated<Dated extends { at?: number | undefined }>({ at: _, ...given }: Dated): Omit<Dated, 'at'> {
  return given;
}

function mapped<From, To>(record: Record<string, From>, change: (value: From) => To): Record<string, To> {
  return Object.fromEntries(Object.entries(record).map(([key, value]) => [key, change(value)]));
}
