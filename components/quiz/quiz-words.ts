import type { Certainty } from '@/lib/certainty';
import type { CalibrationRow } from '@/lib/quiz/calibration';
import type { Unit } from '@/lib/quiz/quantity';
import type { AskedQuestion } from '@/lib/quiz/quiz';
import type { LineWords } from '@/lib/quiz/types/line/line';

/** What a quiz says, finished on the server; what is in double braces is filled in by the quiz itself. */
export type QuizWords = {
  locale: string;
  question: string;
  level: Record<AskedQuestion['level'], string>;
  hint: Record<AskedQuestion['type'], string>;
  /** What is written with a pen, where the screen asks for something else. */
  paperHint: Partial<Record<AskedQuestion['type'], string>>;
  check: string;
  again: string;
  againNote: string;
  chooseFirst: string;
  typeFirst: string;
  moveFirst: string;
  up: string;
  down: string;
  place: string;
  grip: string;
  tray: string;
  here: string;
  putHere: string;
  placed: string;
  moved: string;
  pick: string;
  number: string;
  unreadable: string;
  units: Record<Unit, string>;
  lines: LineWords;
  certainty: string;
  certainties: Record<Certainty, string>;
  optional: string;
  ask: string;
  right: string;
  partly: string;
  wrong: string;
  unanswered: string;
  orderCounted: string;
  yourAnswer: string;
  rightAnswer: string;
  missed: string;
  left: string;
  explanation: string;
  show: string;
  source: string;
  answers: string;
  summary: string;
  summaryEmpty: string;
  summaryPartial: string;
  summaryDone: string;
  score: string;
  byLevel: string;
  byLesson: string;
  /** What each of the eight lessons is called, and where they stand. */
  lessons: Record<string, string>;
  lessonsPage: string;
  restart: string;
  results: ResultWords;
};

/** What the results say of how well the reader judged themself. */
export type ResultWords = {
  calibration: string;
  lead: string;
  chart: string;
  stated: string;
  answersGiven: string;
  promised: string;
  earned: string;
  range: string;
  percent: string;
  nothing: string;
  tooFew: string;
  verdict: Record<Certainty, Record<NonNullable<CalibrationRow['verdict']>, string>>;
  sureWrong: string;
  sureWrongLead: string;
  toQuestion: string;
  save: string;
};
