import type { Certainty } from '@/lib/certainty';
import type { Locale } from '@/lib/languages/locale';
import { isProgress, isRecord } from './guards';

export type Theme = 'light' | 'dark';

/** An answer as it stands; `at` is when it was checked, in milliseconds since 1970. */
export type StoredAnswer = {
  version: number;
  chosen: string[];
  checked: boolean;
  certainty?: Certainty | undefined;
  at?: number | undefined;
};

/** What was predicted at a gate; without a choice the gate was skipped. */
export type StoredForecast = { version: number; chosen?: string; certainty?: Certainty };

/** One answer that was checked, for good: `question` is `<case>.<id>`, `points` run from 0 to 1. */
export type LogEntry = {
  at: number;
  question: string;
  version: number;
  points: number;
  certainty?: Certainty | undefined;
};

/** A mixed run over the questions of several cases, by `<case>.<id>`. */
export type StoredRun = {
  at: number;
  mode: 'practise' | 'test';
  finished: boolean;
  questions: string[];
  answers: Record<string, StoredAnswer>;
};

/** Where the reader was last: a case, and the id of the step or heading there. */
export type StoredPlace = { at: number; slug: string; mark: string };

/** For how many days the reader wants to remember, and since when; and the calendars that they took. */
export type StoredReview = {
  days: 7 | 30 | 365;
  since: number;
  /** Since when they took calendars, and the most days in one. */
  calendar?: { since: number; days: number } | undefined;
};

/** A team session as far as it has come; `at` is when it started, `over` when it ended. */
export type StoredSession = {
  slug: string;
  at: number;
  agenda: 'short' | 'long';
  roleplay: boolean;
  place: number;
  step: number;
  cards: string[];
  opened: string[];
  hands: Record<string, Record<string, number>>;
  notes: Record<string, string>;
  ticked: string[];
  black: boolean;
  timer: { left: number; since?: number; hidden: boolean };
  over?: number;
};

/** All that the browser remembers of a reader. */
export type Progress = {
  version: 2;
  theme?: Theme | undefined;
  /** `off`: the reader does not want to be asked how sure they are. */
  certainty?: 'off' | undefined;
  /** `off`: single keys such as `/` and `?` do nothing (WCAG 2.1.4). */
  shortcuts?: 'off' | undefined;
  /** Answers by case, then by question. */
  quizzes: Record<string, Record<string, StoredAnswer>>;
  /** Every checked answer, the oldest first. */
  log: LogEntry[];
  run?: StoredRun | undefined;
  review?: StoredReview | undefined;
  /** What was predicted, by case, then by prediction. */
  predictions?: Record<string, Record<string, StoredForecast>> | undefined;
  /** When a part was first in view for as long as it takes to read it, by case, then by part. */
  read?: Record<string, Record<string, number>> | undefined;
  /** When a goal of a model was first reached, by case, then by goal. */
  goals?: Record<string, Record<string, number>> | undefined;
  place?: StoredPlace | undefined;
  /** The team sessions run from this browser, the oldest first. */
  sessions?: StoredSession[] | undefined;
};

/** Where progress is kept in the browser's local storage, and where data that can't be read is set aside. */
export const progressKey = 'kettingreactie';
export const damagedKey = 'kettingreactie:damaged';

/** The cookie in which the language switch remembers the reader's choice for `/`. */
export const localeCookie = 'locale';

export function chooseLocale(locale: Locale): string {
  return `${localeCookie}=${locale}; path=/; max-age=31536000; samesite=lax`;
}

export const noProgress: Progress = { version: 2, quizzes: {}, log: [] };

/** Characters of stored text: well under the five million that browsers keep. */
export const largestText = 1_000_000;
const longestLog = 3000;

/** Why a text is not taken for progress. */
export type Refusal = 'too-large' | 'not-json' | 'foreign' | 'newer' | 'damaged';

/** Reads stored or imported text, of this version or an older one. Never throws. */
export function openProgress(text: string): { progress: Progress } | { refused: Refusal } {
  if (text.length > largestText) return { refused: 'too-large' };
  try {
    const data: unknown = JSON.parse(text);
    if (!isRecord(data) || typeof data.version !== 'number' || !isRecord(data.quizzes)) {
      const ours = isRecord(data) && typeof data.version === 'number' && data.version > noProgress.version;
      return { refused: ours ? 'newer' : 'foreign' };
    }
    if (data.version > noProgress.version) return { refused: 'newer' };
    const migrated = migrate(data);
    return isProgress(migrated) ? { progress: migrated } : { refused: 'damaged' };
  } catch {
    return { refused: 'not-json' };
  }
}

/** Version 1 had answers and a theme; version 2 keeps a log of what was checked as well. */
function migrate(data: Record<string, unknown>): Record<string, unknown> {
  return data.version === 1 ? { ...data, version: 2, log: [] } : data;
}

/**
 * Reads what the browser kept.
 * @param text the stored text, or null where nothing is stored
 * @returns the progress, or undefined for text that is not progress of a version known here
 */
export function readProgress(text: string | null): Progress | undefined {
  if (text === null) return noProgress;
  const opened = openProgress(text);
  return 'progress' in opened ? opened.progress : undefined;
}

/** Whether it can be kept whole, but for what is too old in the log. */
export function fits(progress: Progress): boolean {
  return JSON.stringify({ ...progress, log: progress.log.slice(-longestLog) }).length <= largestText;
}

/** As text: what would be too large to read back loses the oldest of its log. */
export function writeProgress(progress: Progress): string {
  const log = progress.log.slice(-longestLog);
  const text = JSON.stringify(log.length === progress.log.length ? progress : { ...progress, log });
  return text.length > largestText && log.length > 0
    ? writeProgress({ ...progress, log: log.slice(Math.ceil(log.length / 2)) })
    : text;
}
