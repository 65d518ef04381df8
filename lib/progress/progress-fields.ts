import type { Forecast } from '@/lib/cascade/prediction';
import { certainties } from '@/lib/certainty';
import type { TakenCalendar } from '@/lib/quiz/calendar';
import type { Answer } from '@/lib/quiz/quiz';
import type { SessionState } from '@/lib/session/session-reducer';
import type { Timer } from '@/lib/session/timer';
import {
  byKey,
  type Guard,
  isFlag,
  isIndex,
  isNumber,
  isRecord,
  isShare,
  isText,
  isTime,
  listOf,
  oneOf,
  optional,
  record,
} from './guards';
import {
  earlier,
  later,
  type Merge,
  mergeCases,
  mergeLogs,
  mergePlays,
  mergeReviews,
  mergeSessions,
} from './merge-values';
import type {
  LiveMark,
  LogEntry,
  Progress,
  ReviewSetting,
  StoredAttempt,
  StoredPlace,
  StoredPlay,
  Theme,
  WaitingAnswer,
} from './progress';
import { isRoomPlay } from './room-play-guard';

type Part<Value> = { guard: Guard<Value>; merge: Merge<Value> };

const certainty = optional(oneOf(...certainties));

const isAnswer = record<Answer>({
  version: isNumber,
  chosen: listOf(isText),
  checked: isFlag,
  certainty,
  at: optional(isTime),
});

const isForecast = record<Forecast>({ version: isNumber, chosen: optional(isText), certainty });

const isLogEntry = record<LogEntry>({ at: isTime, question: isText, version: isNumber, points: isShare, certainty });

const isAttempt = record<StoredAttempt>({
  at: isTime,
  mode: oneOf('practise', 'test'),
  finished: isFlag,
  questions: listOf(isText),
  answers: byKey(isAnswer),
});

const isCalendar = record<TakenCalendar>({ since: isTime, days: isIndex });

const isPlan = record<ReviewSetting>({ days: oneOf(7, 30, 365), since: isTime, calendar: optional(isCalendar) });

const isPlace = record<StoredPlace>({ at: isTime, slug: isText, mark: isText });

const isSession = record<SessionState>({
  slug: isText,
  at: isTime,
  agenda: oneOf('short', 'long'),
  roleplay: isFlag,
  place: isIndex,
  step: isIndex,
  cards: listOf(isText),
  opened: listOf(isText),
  hands: byKey(byKey(isIndex)),
  notes: byKey(isText),
  ticked: listOf(isText),
  black: isFlag,
  timer: record<Timer>({ left: isTime, since: optional(isTime), hidden: isFlag }),
  onCall: optional(isRoomPlay),
  over: optional(isTime),
});

const isLiveMark = record<LiveMark>({
  at: isTime,
  code: isText,
  as: oneOf('facilitator', 'participant'),
  waiting: listOf(
    record<WaitingAnswer>({
      key: isText,
      about: isText,
      body: record<WaitingAnswer['body']>({ chosen: listOf(isText), certainty }),
    }),
  ),
});

const isPlay = record<StoredPlay>({ at: isTime, seed: isIndex, moves: listOf(isText) });

const times = optional(byKey(byKey(isTime)));
const off = { guard: optional(oneOf('off')), merge: later<'off'> };

/** Every key of what is remembered: what may stand there, and how two of it become one. */
export const parts: { readonly [Key in keyof Required<Progress>]: Part<Progress[Key]> } = {
  version: { guard: oneOf(2), merge: () => 2 },
  quizzes: { guard: byKey(byKey(isAnswer)), merge: mergeCases(later<Answer>) },
  log: { guard: listOf(isLogEntry), merge: mergeLogs },
  theme: { guard: optional(oneOf('light', 'dark')), merge: later<Theme> },
  certainty: off,
  shortcuts: off,
  run: { guard: optional(isAttempt), merge: later<StoredAttempt> },
  review: { guard: optional(isPlan), merge: mergeReviews },
  predictions: { guard: optional(byKey(byKey(isForecast))), merge: mergeCases(later<Forecast>) },
  read: { guard: times, merge: mergeCases(earlier) },
  goals: { guard: times, merge: mergeCases(earlier) },
  place: { guard: optional(isPlace), merge: later<StoredPlace> },
  sessions: { guard: optional(listOf(isSession)), merge: mergeSessions },
  live: { guard: optional(byKey(byKey(isLiveMark))), merge: mergeCases(later<LiveMark>) },
  onCall: { guard: optional(byKey(isPlay)), merge: mergePlays },
};

export const keptKeys: readonly (keyof Progress)[] = namesOf(parts);

/** The keys of a table with a line for every field, in its order. */
export function namesOf<Parts extends object>(all: Parts): Extract<keyof Parts, string>[] {
  const names: Extract<keyof Parts, string>[] = [];
  for (const name in all) names.push(name);
  return names;
}

export const isProgress: Guard<Progress> = (value): value is Progress =>
  isRecord(value) && keptKeys.every((name) => parts[name].guard(value[name]));
