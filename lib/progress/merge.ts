import type { LogEntry, Progress, StoredReview, StoredSession } from './progress';

type TakenCalendar = NonNullable<StoredReview['calendar']>;

/** Both together: of one question the answer checked last, of what was read or reached the first time, of the log every entry once. The order makes no difference. */
export function mergeProgress(one: Progress, other: Progress): Progress {
  return defined({
    version: 2,
    quizzes: mergeCases(one.quizzes, other.quizzes),
    predictions: mergeCases(one.predictions ?? {}, other.predictions ?? {}),
    read: mergeCases(one.read ?? {}, other.read ?? {}, earlier),
    goals: mergeCases(one.goals ?? {}, other.goals ?? {}, earlier),
    place: later(one.place, other.place),
    log: mergeLogs(one.log, other.log),
    theme: later(one.theme, other.theme),
    certainty: one.certainty ?? other.certainty,
    shortcuts: one.shortcuts ?? other.shortcuts,
    run: later(one.run, other.run),
    review: mergeReviews(one.review, other.review),
    sessions: mergeSessions(one.sessions ?? [], other.sessions ?? []),
  });
}

type ByCase<Value> = Record<string, Record<string, Value>>;
type Choose<Value> = (one: Value | undefined, other: Value | undefined) => Value | undefined;

function mergeCases<Value>(
  one: ByCase<Value>,
  other: ByCase<Value>,
  pick: Choose<Value> = later<Value>,
): ByCase<Value> {
  return mergeKeys(one, other, (mine = {}, theirs = {}) => mergeKeys(mine, theirs, pick));
}

function mergeKeys<Value>(
  one: Record<string, Value>,
  other: Record<string, Value>,
  pick: Choose<Value>,
): Record<string, Value> {
  const keys = [...new Set([...Object.keys(one), ...Object.keys(other)])].sort();
  return Object.fromEntries(
    keys.flatMap((key) => {
      const item = pick(own(one, key), own(other, key));
      return item === undefined ? [] : [[key, item]];
    }),
  );
}

function own<Value>(record: Record<string, Value>, key: string): Value | undefined {
  return Object.hasOwn(record, key) ? record[key] : undefined;
}

function mergeLogs(one: LogEntry[], other: LogEntry[]): LogEntry[] {
  const entries = new Map([...one, ...other].map((entry) => [written(entry), entry]));
  return [...entries.values()].sort((a, b) => a.at - b.at || compare(written(a), written(b)));
}

/** The period begun last; of calendars the one taken first, as the events in the reader's own calendar are named by it. */
function mergeReviews(one: StoredReview | undefined, other: StoredReview | undefined): StoredReview | undefined {
  const review = later(withoutCalendar(one), withoutCalendar(other));
  const [mine, theirs] = [one?.calendar, other?.calendar];
  const calendar = mine && theirs ? firstTaken(mine, theirs) : (mine ?? theirs);
  return review && { ...review, ...(calendar && { calendar }) };
}

function withoutCalendar(review: StoredReview | undefined): StoredReview | undefined {
  return review && { days: review.days, since: review.since };
}

function firstTaken(one: TakenCalendar, other: TakenCalendar): TakenCalendar {
  const ahead = other.since - one.since || one.days - other.days;
  return ahead >= 0 ? one : other;
}

/** Every session once; of one session that copy which has come further. */
function mergeSessions(one: StoredSession[], other: StoredSession[]): StoredSession[] {
  const keyed = (sessions: StoredSession[]) =>
    Object.fromEntries(sessions.map((session) => [`${session.at} ${session.slug}`, session]));
  const merged = mergeKeys(keyed(one), keyed(other), (mine, theirs) =>
    mine && theirs ? further(mine, theirs) : (mine ?? theirs),
  );
  return Object.values(merged).sort((a, b) => a.at - b.at || compare(a.slug, b.slug));
}

function further(one: StoredSession, other: StoredSession): StoredSession {
  const ahead = (one.over ?? 0) - (other.over ?? 0) || one.place - other.place || compare(written(one), written(other));
  return ahead >= 0 ? one : other;
}

/** The one of a later time; of two of the same time always the same one, whichever comes first. */
function later<Value>(one: Value | undefined, other: Value | undefined): Value | undefined {
  if (one === undefined || other === undefined) return one ?? other;
  const ahead = timeOf(one) - timeOf(other) || compare(written(one), written(other));
  return ahead >= 0 ? one : other;
}

function earlier(one: number | undefined, other: number | undefined): number | undefined {
  return one === undefined || other === undefined ? (one ?? other) : Math.min(one, other);
}

function timeOf(value: unknown): number {
  if (typeof value !== 'object' || value === null) return 0;
  if ('at' in value && typeof value.at === 'number') return value.at;
  return 'since' in value && typeof value.since === 'number' ? value.since : 0;
}

function compare(one: string, other: string): number {
  return one < other ? -1 : one > other ? 1 : 0;
}

function written(value: unknown): string {
  return JSON.stringify(value, (_, inner) =>
    typeof inner === 'object' && inner !== null && !Array.isArray(inner)
      ? Object.fromEntries(Object.entries(inner).sort(([a], [b]) => compare(a, b)))
      : inner,
  );
}

function defined(progress: Progress): Progress {
  const {
    theme,
    certainty,
    shortcuts,
    run,
    review,
    place,
    predictions = {},
    read = {},
    goals = {},
    sessions = [],
    ...always
  } = progress;
  return {
    ...always,
    ...(theme && { theme }),
    ...(certainty && { certainty }),
    ...(shortcuts && { shortcuts }),
    ...(run && { run }),
    ...(review && { review }),
    ...(place && { place }),
    ...(Object.keys(predictions).length > 0 && { predictions }),
    ...(Object.keys(read).length > 0 && { read }),
    ...(Object.keys(goals).length > 0 && { goals }),
    ...(sessions.length > 0 && { sessions }),
  };
}
