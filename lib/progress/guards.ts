import { type Certainty, certainties } from '@/lib/certainty';
import type {
  LogEntry,
  Progress,
  StoredAnswer,
  StoredForecast,
  StoredReview,
  StoredRun,
  StoredSession,
} from './progress';

type Guard = (value: unknown) => boolean;

export function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** Every key of the store, and what may stand there. */
const parts: Record<keyof Progress, Guard> = {
  version: (value) => value === 2,
  theme: optional(oneOf('light', 'dark')),
  certainty: optional(oneOf('off')),
  shortcuts: optional(oneOf('off')),
  quizzes: recordOf(recordOf(isAnswer)),
  log: listOf(isLogEntry),
  run: optional(isRun),
  review: optional(isReview),
  predictions: optional(recordOf(recordOf(isForecast))),
  read: optional(recordOf(recordOf(isTime))),
  goals: optional(recordOf(recordOf(isTime))),
  place: optional((value) => isRecord(value) && isTime(value.at) && isText(value.slug) && isText(value.mark)),
  sessions: optional(listOf(isSession)),
};

export function isProgress(value: unknown): value is Progress {
  return isRecord(value) && Object.entries(parts).every(([key, fits]) => fits(value[key]));
}

function isAnswer(value: unknown): value is StoredAnswer {
  return (
    isRecord(value) &&
    typeof value.version === 'number' &&
    typeof value.checked === 'boolean' &&
    listOf(isText)(value.chosen) &&
    optional(isCertainty)(value.certainty) &&
    optional(isTime)(value.at)
  );
}

function isForecast(value: unknown): value is StoredForecast {
  return (
    isRecord(value) &&
    typeof value.version === 'number' &&
    optional(isText)(value.chosen) &&
    optional(isCertainty)(value.certainty)
  );
}

function isLogEntry(value: unknown): value is LogEntry {
  return (
    isRecord(value) &&
    isTime(value.at) &&
    isText(value.question) &&
    typeof value.version === 'number' &&
    typeof value.points === 'number' &&
    value.points >= 0 &&
    value.points <= 1 &&
    optional(isCertainty)(value.certainty)
  );
}

function isRun(value: unknown): value is StoredRun {
  return (
    isRecord(value) &&
    isTime(value.at) &&
    (value.mode === 'practise' || value.mode === 'test') &&
    typeof value.finished === 'boolean' &&
    listOf(isText)(value.questions) &&
    recordOf(isAnswer)(value.answers)
  );
}

function isReview(value: unknown): value is StoredReview {
  return (
    isRecord(value) &&
    (value.days === 7 || value.days === 30 || value.days === 365) &&
    isTime(value.since) &&
    optional((calendar) => isRecord(calendar) && isTime(calendar.since) && isPlace(calendar.days))(value.calendar)
  );
}

function isSession(value: unknown): value is StoredSession {
  return (
    isRecord(value) &&
    isText(value.slug) &&
    isTime(value.at) &&
    oneOf('short', 'long')(value.agenda) &&
    [value.roleplay, value.black].every(isFlag) &&
    [value.place, value.step].every(isPlace) &&
    [value.cards, value.opened, value.ticked].every(listOf(isText)) &&
    recordOf(recordOf(isPlace))(value.hands) &&
    recordOf(isText)(value.notes) &&
    isRecord(value.timer) &&
    isTime(value.timer.left) &&
    optional(isTime)(value.timer.since) &&
    isFlag(value.timer.hidden) &&
    optional(isTime)(value.over)
  );
}

function isFlag(value: unknown): value is boolean {
  return typeof value === 'boolean';
}

function isPlace(value: unknown): value is number {
  return typeof value === 'number' && Number.isInteger(value) && value >= 0;
}

function isCertainty(value: unknown): value is Certainty {
  return certainties.some((certainty) => certainty === value);
}

function isText(value: unknown): value is string {
  return typeof value === 'string';
}

/** A moment that a Date can hold. */
function isTime(value: unknown): value is number {
  return typeof value === 'number' && Math.abs(value) <= 8.64e15;
}

function optional(fits: Guard): Guard {
  return (value) => value === undefined || fits(value);
}

function oneOf(...values: string[]): Guard {
  return (value) => isText(value) && values.includes(value);
}

function listOf(fits: Guard): Guard {
  return (value) => Array.isArray(value) && value.every(fits);
}

function recordOf(fits: Guard): Guard {
  return (value) => isRecord(value) && Object.values(value).every(fits);
}
