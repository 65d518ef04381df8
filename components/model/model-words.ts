import type { Basis } from '@/lib/model/model';

/** What the simulator says, finished on the server; what is in double braces is filled in by the simulator itself. */
export type SimulatorWords = {
  locale: string;
  asItWent: string;
  yours: string;
  knobs: string;
  limit: string;
  limitAbove: string;
  range: string;
  incident: string;
  trial: string;
  basis: Record<Basis, string>;
  on: string;
  off: string;
  minute: string;
  minuteShort: string;
  run: string;
  play: string;
  pause: string;
  rewind: string;
  speed: string;
  trigger: string;
  tryFirst: string;
  tryIt: string;
  reset: string;
  lessons: string;
  apply: string;
  goals: string;
  goalCount: string;
  reached: string;
  reachedBefore: string;
  given: string;
  open: string;
  table: string;
  seed: string;
  seedHint: string;
  share: string;
  shared: string;
  notShared: string;
  corrected: string;
  clamped: string;
  unknownKnob: string;
  clampedSeed: string;
  noChance: string;
  repeated: string;
};

/** What the things of one model are called. */
export type ModelNames = {
  /** What to try first, in a sentence. */
  first: string;
  knobs: Record<string, { name: string; unit?: string | undefined }>;
  stocks: Record<string, { name: string; unit: string }>;
  outcomes: Record<string, string>;
  goals: Record<string, string>;
  /** Titles of the lessons that the model knows. */
  lessons: Record<string, string>;
};
