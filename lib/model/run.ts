import { pausableChance } from './chance';
import { defaultSeed, incidentKnobs } from './knobs';
import type { AnyModel, Figures, Knobs, View } from './model';

export type RunMoment = View & { minute: number };

/** A finished run: what was kept of it, and what came of it. */
export type Run = { moments: RunMoment[]; figures: Figures; outcome: string };

/** Something done while a run is under way: knobs turned, an action of the model, or both. It holds from `minute` on. */
export type Intervention = { minute: number; knobs?: Knobs | undefined; action?: string | undefined };

export type Counts = Readonly<Record<string, number>>;

/** A run as far as it has come. `tick` is the first that has yet to be stepped, `chance` what chance goes on with. */
export type RunUnderWay = {
  readonly tick: number;
  readonly state: unknown;
  readonly knobs: Knobs;
  readonly chance: number;
  readonly moments: readonly RunMoment[];
  /** What the counters of the model read at each of the moments. */
  readonly counts: readonly Counts[];
};

/** Runs a model from start to end, with what is done meanwhile in order of time. The same input gives the same run, to the byte. */
export function run(model: AnyModel, knobs: Knobs, seed: number, interventions: readonly Intervention[] = []): Run {
  const begun = beginRun(model, knobs, seed);
  return finishRun(
    model,
    interventions.reduce((under, intervention) => intervene(model, under, intervention), begun),
  );
}

export function beginRun(model: AnyModel, knobs: Knobs, seed: number): RunUnderWay {
  const chance = pausableChance(seed);
  const state = model.start(knobs, chance.next);
  return { tick: 0, state, knobs, chance: chance.state, moments: [], counts: [] };
}

/** The run up to `minute`, and never past its end; a minute that has gone by gives the same run. */
export function continueRun(model: AnyModel, run: RunUnderWay, minute: number): RunUnderWay {
  const last = Math.min(model.ticks, tickAt(model, minute));
  if (last <= run.tick) return run;
  const chance = pausableChance(run.chance);
  const moments = [...run.moments];
  const counts = [...run.counts];
  let { state } = run;
  for (let tick = run.tick; tick < last; tick++) {
    const now = tick * model.tick;
    state = model.step(state, now, run.knobs, chance.next);
    if (tick % model.every !== 0) continue;
    moments.push({ minute: now, ...model.view(state, run.knobs) });
    counts.push(countsOf(model, state, run.knobs));
  }
  return { ...run, tick: last, state, chance: chance.state, moments, counts };
}

/** The run with an intervention, at its minute or, if that has gone by, now. An action that the model does not know changes nothing. */
export function intervene(model: AnyModel, run: RunUnderWay, { minute, knobs, action }: Intervention): RunUnderWay {
  const then = continueRun(model, run, minute);
  const turned = knobs ? { ...then.knobs, ...knobs } : then.knobs;
  const act = action === undefined ? undefined : model.actions[action];
  const state = act ? act.apply(then.state, minuteOf(model, then), turned) : then.state;
  return { ...then, knobs: turned, state };
}

/** The run without the repair of that day, from now on. */
export function takeOver(model: AnyModel, run: RunUnderWay): RunUnderWay {
  return model.takeOver ? { ...run, state: model.takeOver(run.state, minuteOf(model, run)) } : run;
}

export function finishRun(model: AnyModel, run: RunUnderWay): Run {
  const { state, knobs, moments } = continueRun(model, run, model.ticks * model.tick);
  const figures = model.figures(state, knobs);
  return { moments: [...moments], figures, outcome: model.outcome(figures) };
}

/** How far a run has come, in minutes. */
export function minuteOf(model: AnyModel, { tick }: RunUnderWay): number {
  return tick * model.tick;
}

/** What can be seen of a run now: healths and levels, and every number that it has, by stock or counter. */
export function viewNow(model: AnyModel, run: RunUnderWay): RunMoment & { counts: Counts } {
  const { state, knobs } = run;
  return { minute: minuteOf(model, run), ...model.view(state, knobs), counts: countsOf(model, state, knobs) };
}

function countsOf({ counters = {} }: AnyModel, state: unknown, knobs: Knobs): Counts {
  return Object.fromEntries(Object.entries(counters).map(([id, counter]) => [id, counter.read(state, knobs)]));
}

function tickAt(model: AnyModel, minute: number): number {
  return Math.ceil(minute / model.tick - 1e-9);
}

const incidents = new WeakMap<AnyModel, Run>();

/** The outage as it went, run once for all who show it. */
export function memoizedIncident(model: AnyModel): Run {
  const incident = incidents.get(model) ?? run(model, incidentKnobs(model), defaultSeed);
  incidents.set(model, incident);
  return incident;
}

/** The moment that was kept last at or before a minute. */
export function momentAtMinute({ moments }: Run, minute: number): RunMoment | undefined {
  return moments.findLast((moment) => moment.minute <= minute) ?? moments[0];
}
