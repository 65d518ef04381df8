import { seededChance } from './chance';
import { defaultSeed, incidentKnobs } from './knobs';
import type { AnyModel, Figures, Knobs, View } from './model';

export type RunMoment = View & { minute: number };

/** A finished run: what was kept of it, and what came of it. */
export type Run = { moments: RunMoment[]; figures: Figures; outcome: string };

/** Runs a model from start to end. The same knobs and seed give the same run, to the byte. */
export function run(model: AnyModel, knobs: Knobs, seed: number): Run {
  const chance = seededChance(seed);
  const moments: RunMoment[] = [];
  let state = model.start(knobs, chance);
  for (let tick = 0; tick < model.ticks; tick++) {
    const minute = tick * model.tick;
    state = model.step(state, minute, knobs, chance);
    if (tick % model.every === 0) moments.push({ minute, ...model.view(state, knobs) });
  }
  const figures = model.figures(state, knobs);
  return { moments, figures, outcome: model.outcome(figures) };
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
