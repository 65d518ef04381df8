import type { LmsReport, LmsStart } from './lms-session';

/** A value for the LMS: its element and its text. */
export type Written = readonly [element: string, value: string];

/** Gives the value of an element, empty where there is none. */
export type Get = (element: string) => string;

/** How an attempt is graded so far. */
export type Grade = {
  isComplete: boolean;
  isPassed: boolean;
  /** From 0 to 1; undefined where none was given. */
  score: number | undefined;
};

/** What a package knows of its attempt from the LMS; `interactions` is how many were written before. */
export type ScormStart = LmsStart & { grade: Grade; interactions: number };

/** What one version of SCORM calls things, and how it writes them. */
export type ScormDialect = {
  methods: { initialize: string; get: string; set: string; commit: string; finish: string };
  /** Reads all that is needed, at the beginning and never again. */
  read: (get: Get) => Omit<ScormStart, 'grade'>;
  /** How the attempt is graded by these values. */
  grade: (get: Get) => Grade;
  /**
   * All that the LMS is to know of a report, in the order in which it has to be told. A grade that was given before is
   * never made worse.
   * @param pass the share of the points that passes, from 0 to 1
   * @param seconds since this launch
   */
  write: (start: ScormStart, report: LmsReport, pass: number, seconds: number) => Written[];
};

/** Whether a report has a better score than the LMS holds. */
export function isBetter({ grade }: ScormStart, score: number): boolean {
  return grade.score === undefined || score > grade.score;
}

/** A share in hundredths; undefined for what is no number. */
export function shareOf(text: string, of = 1): number | undefined {
  const value = Number(text);
  return text.trim() === '' || Number.isNaN(value) ? undefined : value / of;
}
