import { basePath } from '@/lib/base-path';
import type { Forecast } from '@/lib/cascade/prediction';
import type { Certainty } from '@/lib/certainty';
import type { Locale } from '@/lib/languages/locale';
import type { TakenCalendar } from '@/lib/quiz/calendar';
import type { Answers } from '@/lib/quiz/quiz';
import type { Letter } from '@/lib/session/live/client/outbox';
import type { SessionState } from '@/lib/session/session-reducer';

export type Theme = 'light' | 'dark';

/** One answer that was checked, for good: `question` is `<case>.<id>`, `points` run from 0 to 1. */
export type LogEntry = {
  at: number;
  question: string;
  version: number;
  points: number;
  certainty?: Certainty | undefined;
};

/** A mixed run over the questions of several cases, by `<case>.<id>`. */
export type StoredAttempt = {
  at: number;
  mode: 'practise' | 'test';
  finished: boolean;
  questions: string[];
  answers: Answers;
};

/** Where the reader was last: a case, and the id of the step or heading there. */
export type StoredPlace = { at: number; slug: string; mark: string };

/** A turn on call in a case: all that happened in it follows from its seed and moves. */
export type StoredPlay = { at: number; seed: number; moves: string[] };

/** For how many days the reader wants to remember, and since when; and the calendars that they took. */
export type ReviewSetting = { days: 7 | 30 | 365; since: number; calendar?: TakenCalendar | undefined };

/** An answer in a live session, on its way to the server. */
export type WaitingAnswer = Letter<{ chosen: string[]; certainty?: Certainty | undefined }>;

/** A live session in which this browser takes part since `at`; `waiting`: what the server has not acknowledged yet. */
export type LiveMark = { at: number; code: string; as: 'facilitator' | 'participant'; waiting: WaitingAnswer[] };

/** All that the browser remembers of a reader. */
export type Progress = {
  version: 2;
  theme?: Theme | undefined;
  /** `off`: the reader does not want to be asked how sure they are. */
  certainty?: 'off' | undefined;
  /** `off`: single keys such as `/` and `?` do nothing (WCAG 2.1.4). */
  shortcuts?: 'off' | undefined;
  /** Answers by case, then by question. */
  quizzes: Record<string, Answers>;
  /** Every checked answer, the oldest first. */
  log: LogEntry[];
  run?: StoredAttempt | undefined;
  review?: ReviewSetting | undefined;
  /** What was predicted, by case, then by prediction. */
  predictions?: Record<string, Record<string, Forecast>> | undefined;
  /** When a part was first in view for as long as it takes to read it, by case, then by part. */
  read?: Record<string, Record<string, number>> | undefined;
  /** When a goal of a model was first reached, by case, then by goal. */
  goals?: Record<string, Record<string, number>> | undefined;
  place?: StoredPlace | undefined;
  /** The team sessions run from this browser, the oldest first. */
  sessions?: SessionState[] | undefined;
  /** The live sessions, by case, then by their id. */
  live?: Record<string, Record<string, LiveMark>> | undefined;
  /** The last turn on call, by case. */
  onCall?: Record<string, StoredPlay> | undefined;
};

/** Where progress is kept in the browser's local storage, and where data that can't be read is set aside. */
export const progressKey = 'kettingreactie';
export const damagedKey = 'kettingreactie:damaged';

/** The cookie in which the language switch remembers the reader's choice for `/`. */
export const localeCookie = 'locale';

export function chooseLocale(locale: Locale): string {
  return `${localeCookie}=${locale}; path=${basePath || '/'}; max-age=31536000; samesite=lax`;
}

export const noProgress: Progress = { version: 2, quizzes: {}, log: [] };
