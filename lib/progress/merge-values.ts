import type { TakenCalendar } from '@/lib/quiz/calendar';
import type { SessionState } from '@/lib/session/session-reducer';
import { isNumber, isRecord } from './guards';
import type { LogEntry, ReviewSetting, StoredPlay } from './progress';

/** Two values as one, the same whichever comes first; nothing where there is nothing to keep. */
export type Merge<Value> = (one: Value, other: Value) => Value;

type ByCase<Value> = Record<string, Record<string, Value>>;
type Choose<Value> = (one: Value | undefined, other: Value | undefined) => Value | undefined;

/** What is kept by case and then by key, each of which both sides may have. */
export function mergeCases<Value>(pick: Choose<Value>) {
  return (one: ByCase<Value> = {}, other: ByCase<Value> = {}): ByCase<Value> =>
    mergeKeys(one, other, (mine = {}, theirs = {}) => mergeKeys(mine, theirs, pick));
}

function mergeKeys<Value>(
  one: Record<string, Value>,
  other: Record<string, Value>,
  pick: Choose<Value>,
): Record<string, Value> {
  const keys = Object.keys({ ...one, ...other }).sort();
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

/** Every entry once, the oldest first. */
export function mergeLogs(one: LogEntry[], other: LogEntry[]): LogEntry[] {
  const entries = new Map([...one, ...other].map((entry) => [written(entry), entry]));
  return [...entries.values()].sort((a, b) => a.at - b.at || compare(written(a), written(b)));
}

/** Every session once; of one session that copy which has come further. */
export function mergeSessions(one: SessionState[] = [], other: SessionState[] = []): SessionState[] {
  const keyed = (sessions: SessionState[]) =>
    Object.fromEntries(sessions.map((session) => [`${session.at} ${session.slug}`, session]));
  const merged = mergeKeys(keyed(one), keyed(other), (mine, theirs) =>
    mine && theirs ? further(mine, theirs) : (mine ?? theirs),
  );
  return Object.values(merged).sort((a, b) => a.at - b.at || compare(a.slug, b.slug));
}

/** Of every case the turn that was begun last; of one turn that copy which has come further. */
export function mergePlays(one: Record<string, StoredPlay> = {}, other: Record<string, StoredPlay> = {}) {
  return mergeKeys(one, other, (mine, theirs) => {
    if (!mine || !theirs || mine.at !== theirs.at) return later(mine, theirs);
    return leading(mine, theirs, mine.moves.length - theirs.moves.length);
  });
}

function further(one: SessionState, other: SessionState): SessionState {
  const votes = ({ onCall }: SessionState) => onCall?.vote ?? 0;
  const ahead = (one.over ?? 0) - (other.over ?? 0) || one.place - other.place || votes(one) - votes(other);
  return leading(one, other, ahead);
}

/** The one of a later time; of two of the same time always the same one, whichever comes first. */
export function later<Value>(one: Value | undefined, other: Value | undefined): Value | undefined {
  if (one === undefined || other === undefined) return one ?? other;
  return leading(one, other, timeOf(one) - timeOf(other));
}

/** The one that is so far ahead; of two that are level always the same one. */
function leading<Value>(one: Value, other: Value, ahead: number): Value {
  return (ahead || compare(written(one), written(other))) < 0 ? other : one;
}

export function earlier(one: number | undefined, other: number | undefined): number | undefined {
  return one === undefined || other === undefined ? (one ?? other) : Math.min(one, other);
}

function timeOf(value: unknown): number {
  const { at, since } = isRecord(value) ? value : {};
  return [at, since].find(isNumber) ?? 0;
}

function compare(one: string, other: string): number {
  return one < other ? -1 : one > other ? 1 : 0;
}

function written(value: unknown): string {
  return JSON.stringify(value, (_, inner) =>
    isRecord(inner) ? Object.fromEntries(Object.entries(inner).sort(([a], [b]) => compare(a, b))) : inner,
  );
}

/** The period begun last; of calendars the one taken first, as the events in the reader's own calendar are named by it. */
export const mergeReviews: Merge<ReviewSetting | undefined> = (one, other) => {
  const review = later(withoutCalendar(one), withoutCalendar(other));
  const [mine, theirs] = [one?.calendar, other?.calendar];
  const calendar = mine && theirs ? firstTaken(mine, theirs) : (mine ?? theirs);
  return review && { ...review, ...(calendar && { calendar }) };
};

function withoutCalendar(review: ReviewSetting | undefined): ReviewSetting | undefined {
  return review && { days: review.days, since: review.since };
}

function firstTaken(one: TakenCalendar, other: TakenCalendar): TakenCalendar {
  const ahead = other.since - one.since || one.days - other.days;
  return ahead >= 0 ? one : other;
}
