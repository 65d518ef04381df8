import type { Health } from '@/lib/cascade/schema';
import type { Chance } from './chance';

/** Where a number comes from: a source says so, or we assumed it to make the model run. */
export type Basis = 'source' | 'assumption';

/** Something the reader can turn. A switch is a knob from 0 (off) to 1 (on). */
export type Knob<K extends string = string> = {
  id: K;
  kind: 'range' | 'switch';
  min: number;
  max: number;
  step: number;
  /** As it was in the outage, and who says so. */
  incident: number;
  basis: Basis;
  /** A value to try, whether it helps or not, and who names it. */
  trial: { value: number; basis: Basis };
};

export type Knobs<K extends string = string> = Record<K, number>;

/** A quantity drawn over time, with the limit that it runs into. */
export type Stock<K extends string = string> = { id: string; limit?(knobs: Knobs<K>): number | undefined };

/** What can be seen of a state: the healths of the case's own nodes, and the stocks. */
export type View = {
  health: Record<string, Health>;
  /** How full the stocks of nodes are, as a fraction of their limits. */
  levels: Record<string, number>;
  stocks: Record<string, number>;
};

/** What came of a run, in numbers: minutes, kills, shares. */
export type Figures = Record<string, number>;

/** Something that is done to a run at once: the state as it is just after. */
export type Action<S, K extends string = string> = { apply(state: S, minute: number, knobs: Knobs<K>): S };

export type Counter<S, K extends string = string> = { read(state: S, knobs: Knobs<K>): number };

/** An outage as a pure function: `step` turns one state into the next, one tick later. */
export type Model<S, K extends string = string> = {
  /** Length of a tick in minutes, and of a run in ticks. */
  tick: number;
  ticks: number;
  /** Every how many ticks a moment is kept. */
  every: number;
  /** Whether chance plays a part; only then has a seed a meaning. */
  chance: boolean;
  knobs: readonly Knob<K>[];
  stocks: readonly Stock<K>[];
  start(knobs: Knobs<K>, chance: Chance): S;
  step(state: S, minute: number, knobs: Knobs<K>, chance: Chance): S;
  /** The state with the repair by the people of that day switched off: from now on only interventions repair. */
  takeOver?(state: S, minute: number): S;
  /** What can be done in a run beside turning a knob. */
  actions: Readonly<Record<string, Action<S, K>>>;
  /** Numbers that a console would show and no chart does, for the signals of `on-call.yaml`. */
  counters?: Readonly<Record<string, Counter<S, K>>>;
  view(state: S, knobs: Knobs<K>): View;
  figures(state: S, knobs: Knobs<K>): Figures;
  /** Which sentence tells how it ended. */
  outcomes: readonly string[];
  outcome(figures: Figures): string;
  goals: readonly { id: string; reached(figures: Figures, knobs: Knobs<K>): boolean }[];
  /** The lessons of the case that this model knows, as knob values. */
  lessons: Record<string, Partial<Knobs<K>>>;
  /** The lesson to try first. */
  first: string;
  /** The minutes in which what set the outage off lasts; the same minute twice for something that happens once. */
  trigger?(knobs: Knobs<K>): { from: number; to: number } | undefined;
  /** The constants that the run rests on. */
  assumptions: readonly { id: string; value: number; basis: Basis }[];
};

/** A model whose state and knobs are its own affair. */
export type AnyModel = Model<unknown>;

/** By the slug of a case, what fetches its model. */
export type ModelLoaders = Readonly<Record<string, () => Promise<{ model: AnyModel }>>>;
