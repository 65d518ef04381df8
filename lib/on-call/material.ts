import type { MeasureName } from './schema';

type Basis = 'fact' | 'exercise';

export type SignalWords = { name: string; blind?: string | undefined };
export type ReadingWords = { text: string; screen: string[]; basis: Basis };
export type ActionWords = { name: string; done: string; why?: string | undefined; basis: Basis };

/** Something that was really seen or done, and the step of the story that tells it. */
export type TimelineEntry = { text: string; action?: string | undefined; step: string; when?: string | undefined };

/** All that who is on call in a case may get to see, in one language. */
export type OnCallMaterial = {
  slug: string;
  name: string;
  situation: string;
  page: { from: string; text: string; when: string; basis: Basis };
  impact: string;
  signals: Record<string, SignalWords>;
  readings: Record<string, ReadingWords>;
  actions: Record<string, ActionWords>;
  hints: Record<string, string>;
  timeline: TimelineEntry[];
  measures: Partial<Record<MeasureName, string>>;
  made: string;
  nodes: Record<string, string>;
  loops: Record<string, { name: string; lap: string }>;
  lessons: Record<string, string>;
  questions: { id: string; text: string }[];
};
