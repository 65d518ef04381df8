import type { LmsInteraction } from './lms-interaction';

/** How a reader stands, as an LMS is told of it. */
export type LmsReport = {
  /** What has to be there again at the next launch, as `writeKept` has it. */
  state: string;
  /** The id of the step or heading where the reader is; empty at the beginning. */
  place: string;
  /** The share of the parts and questions that are done, from 0 to 1. */
  progress: number;
  /** Every part has been read and every question checked. */
  isComplete: boolean;
  /** How the quiz went, from 0 to 1; not before its last question is checked. */
  score?: number | undefined;
  /** The questions that were checked since this launch, in the order of the quiz. */
  interactions: readonly LmsInteraction[];
};

/** What became of a report: `closed` is a session that takes nothing any more. */
export type Delivery = 'kept' | 'refused' | 'closed';

/** What an LMS knew of the reader when it launched the package. */
export type LmsStart = {
  /** The reader, by the LMS's own id; never shown, and never sent anywhere else. */
  learner: string;
  /** A language tag, or empty. */
  language: string;
  /** `look`: the LMS shows a lesson that is over, or does not count this time; nothing must be written. */
  mode: 'count' | 'look';
  state: string;
  /** The share of the points that passes, from 0 to 1, where the LMS has a say in it. */
  mastery: number | undefined;
};

/** An open line to an LMS, whatever the standard behind it. Every method may be called at any time; none throws. */
export type LmsSession = {
  start: LmsStart;
  /** Tells the LMS how the reader stands, at `now` (milliseconds since 1970), and has it kept. */
  report: (report: LmsReport, now: number) => Promise<Delivery>;
  /** The last report; after it the session is closed. What can be sent at once is, as the page may be gone next. */
  end: (report: LmsReport, now: number) => Promise<Delivery>;
};
