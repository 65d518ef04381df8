import type { DrawnLesson } from '@/lib/cascade/lesson';
import type { Health } from '@/lib/cascade/schema';
import type { Certainty } from '@/lib/certainty';

/** A loop in words, with the lessons that cut it. */
export type LoopWords = {
  id: string;
  /** `Loop 1: …` */
  name: string;
  lap: string;
  /** Role and polarity. */
  nature: string;
  edges: string[];
  /** One sentence for each edge of the lap. */
  stops: string[];
  cuts: { edge: string; text: string }[];
};

/** A lesson in words: what it would have changed, or why that can't be drawn. */
export type LessonWords = DrawnLesson & {
  title: string;
  effect: string;
  unshown?: string | undefined;
  detection: string;
  repair: string;
  impact: string;
};

/** What the windows about the diagram say, finished on the server; double braces are filled in by them. */
export type ExploreWords = {
  tools: string;
  show: Record<'loops' | 'lesson' | 'walk' | 'keys', string>;
  title: Record<'loops' | 'lesson' | 'walk' | 'keys', string>;
  save: Record<'svg' | 'png', string>;
  /** What a reader can do where a file doesn't come. */
  saveFailed: Record<'svg' | 'png', string>;
  print: string;
  close: string;
  speed: string;
  speeds: Record<0.5 | 1 | 2, string>;
  repeat: string;
  credit: string;
  pictureTitle: string;
  nodes: Record<string, string>;
  edges: Record<string, string>;
  kinds: Record<string, string>;
  health: Record<Health, string>;
  loops: LoopWords[];
  noLoop: string;
  allLoops: string;
  stop: string;
  stopBack: string;
  stopForward: string;
  stopEdge: string;
  cuts: string;
  noCuts: string;
  loopPicture: string;
  loopsPicture: string;
  lessons: LessonWords[];
  chooseLesson: string;
  banner: string;
  happened: string;
  withLesson: string;
  compare: string;
  both: string;
  unshown: string;
  differs: string;
  differsNot: string;
  difference: string;
  first: string;
  noDifference: string;
  rows: { name: string; happened: string; with: 'detection' | 'repair' | 'impact' }[];
  walkNode: string;
  walkOut: string;
  walkIn: string;
  walkLoops: string;
  walkNone: string;
  walkStart: string;
  keys: string[];
};

/** What a prediction says. */
export type PredictWords = {
  invite: string;
  heading: string;
  options: string;
  inPicture: string;
  pass: string;
  certainty: string;
  certainties: Record<Certainty, string>;
  answer: string;
  skip: string;
  incomplete: string;
  record: string;
  skipped: string;
  feedback: string;
  right: string;
  wrong: string;
  waiting: string;
};
