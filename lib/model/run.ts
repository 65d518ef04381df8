import type { AnyModel, Figures, Knobs, View } from './model';
import { beginRun, finishRun, type Intervention, intervene } from './run-under-way';

export type RunMoment = View & { minute: number };

/** A finished run: what was kept of it, and what came of it. */
export type Run = { moments: RunMoment[]; figures: Figures; outcome: string };

/** Runs a model from start to end, with what is done meanwhile in order of time. The same input gives the same run, to the byte. */
export function run(model: AnyModel, knobs: Knobs, seed: number, interventions: readonly Intervention[] = []): Run {
  const begun = beginRun(model, knobs, seed);
  return finishRun(
    model,
    interventions.reduce((under, intervention) => intervene(model, under, intervention), begun),
  );
}

/** The moment that was kept last at or before a minute. */
export function momentAtMinute({ moments }: Run, minute: number): RunMoment | undefined {
  return moments.findLast((moment) => moment.minute <= minute) ?? moments[0];
}
