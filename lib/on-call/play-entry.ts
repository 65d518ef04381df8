import type { Health } from '@/lib/cascade/schema';

/**
 * What is done next, in a word: the id of a signal or an action, `wait-10` (minutes), `hint`, or `close` for who believes
 * that it is over. Seed and moves are the whole play.
 */
export type Move = string;

/** A value that a reading can say: minutes, stocks and counters of the model at the time it was read. */
export type Values = Readonly<Record<string, number>>;

/** One move, and what came of it. `from` and `to` are minutes of the run; `opens`: the moves that can be made since. */
export type PlayEntry = { move: Move; from: number; to: number; opens?: readonly Move[] } & (
  | { kind: 'signal'; signal: string; reading: string; asOf: number; values: Values }
  /** What one would look at could not be seen. */
  | { kind: 'blind'; signal: string }
  | { kind: 'action'; action: string; values: Values }
  /** Without a hint the colleague had none left. */
  | { kind: 'hint'; hint?: string | undefined }
  | { kind: 'wait' }
  | { kind: 'close' }
);

/** The last that is known of a node, and from which minute. */
export type Seen = { health: Health; minute: number };
