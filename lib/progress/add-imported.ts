import { mergeProgress } from './merge';
import type { Progress } from './progress';
import { credible, hasBeen } from './progress-changes';
import { keptKeys } from './progress-fields';
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

/** What is left of each field without what is dated in the future; a new one has its line here, or does not compile. */
const past: { readonly [Key in keyof Required<Progress>]: (value: Progress[Key], now: number) => Progress[Key] } = {
  version: same,
  theme: same,
  certainty: same,
  shortcuts: same,
  predictions: same,
  // of two times the earlier is kept, and of two copies of a session the one that has come further
  read: same,
  goals: same,
  sessions: same,
  live: same,
  log: credible,
  quizzes: (quizzes, now) =>
    mapped(quizzes, (quiz) => mapped(quiz, (given) => (hasBeen(given.at ?? 0, now) ? given : undated(given)))),
  run: (run, now) => (run && hasBeen(run.at, now) ? run : undefined),
  review: (review, now) => (review && hasBeen(review.since, now) ? review : undefined),
  place: (place, now) => (place && hasBeen(place.at, now) ? place : undefined),
  onCall: (turns, now) =>
    turns && Object.fromEntries(Object.entries(turns).filter(([, turn]) => hasBeen(turn.at, now))),
};

/** Without what is dated in the future: merging keeps the latest, so it would beat every real answer until then. */
function withoutFuture(progress: Progress, now: number): Progress {
  const rest: Progress = { ...progress };
  for (const key of keptKeys) takeOut(rest, key, now);
  return rest;
}

function takeOut<Key extends keyof Progress>(rest: Progress, key: Key, now: number): void {
  rest[key] = past[key](rest[key], now);
}

function same<Value>(value: Value): Value {
  return value;
}

function undated<Dated extends { at?: number | undefined }>({ at: _, ...given }: Dated): Omit<Dated, 'at'> {
  return given;
}

function mapped<From, To>(record: Record<string, From>, change: (value: From) => To): Record<string, To> {
  return Object.fromEntries(Object.entries(record).map(([key, value]) => [key, change(value)]));
}
