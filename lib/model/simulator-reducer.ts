import { defaultSeed, incidentKnobs, knobsWithLesson, knobsWithoutLesson, type Setting, settle } from './knobs';
import type { AnyModel, Knobs } from './model';
import { type Run, run } from './run';

/** What lies on the reader's simulator: the setting, the run it gives, the minute looked at, and the goals brought about here. */
export type Simulator = Setting & { run: Run; minute: number; playing: boolean; reached: readonly string[] };

export type SimulatorEvent =
  | { type: 'turn'; knob: string; value: number }
  | { type: 'apply'; lesson: string }
  | { type: 'withdraw'; lesson: string }
  | { type: 'seed'; seed: number }
  | { type: 'look'; minute: number }
  | { type: 'play' }
  | { type: 'pause' }
  /** The clock of a playing simulator: so many kept moments further. */
  | { type: 'tick'; moments: number }
  | { type: 'reset' };

/** A simulator as the reader finds it; what a link brings about is not the reader's own doing, so no goal counts yet. */
export function newSimulator(model: AnyModel, { knobs, seed }: Setting, minute: number): Simulator {
  return { knobs, seed, run: run(model, knobs, seed), minute, playing: false, reached: [] };
}

export function simulatorReducer(model: AnyModel, simulator: Simulator, event: SimulatorEvent): Simulator {
  switch (event.type) {
    case 'turn': {
      const knob = model.knobs.find(({ id }) => id === event.knob);
      return knob
        ? set(model, simulator, { ...simulator.knobs, [knob.id]: settle(knob, event.value) }, simulator.seed)
        : simulator;
    }
    case 'apply':
      return set(model, simulator, knobsWithLesson(model, simulator.knobs, event.lesson), simulator.seed);
    case 'withdraw':
      return set(model, simulator, knobsWithoutLesson(model, simulator.knobs, event.lesson), simulator.seed);
    case 'seed':
      return set(model, simulator, simulator.knobs, event.seed);
    case 'look':
      return event.minute === simulator.minute && !simulator.playing
        ? simulator
        : { ...simulator, minute: event.minute, playing: false };
    case 'play':
      return simulator.playing
        ? simulator
        : { ...simulator, playing: true, minute: simulator.minute < lastMinute(simulator.run) ? simulator.minute : 0 };
    case 'pause':
      return simulator.playing ? { ...simulator, playing: false } : simulator;
    case 'tick':
      return simulator.playing ? later(model, simulator, event.moments) : simulator;
    case 'reset':
      return set(model, simulator, incidentKnobs(model), defaultSeed);
  }
}

/** The goals that a run reaches as the knobs stand. */
export function reachedNow(model: AnyModel, { run: finished, knobs }: Pick<Simulator, 'run' | 'knobs'>): string[] {
  return model.goals.filter((goal) => goal.reached(finished.figures, knobs)).map(({ id }) => id);
}

export function lastMinute({ moments }: Run): number {
  return moments.at(-1)?.minute ?? 0;
}

/** Whether the simulator differs from the outage. */
export function differsFromIncident(model: AnyModel, { knobs, seed }: Setting): boolean {
  return (model.chance && seed !== defaultSeed) || model.knobs.some(({ id, incident }) => knobs[id] !== incident);
}

/** The end stops the clock. */
function later(model: AnyModel, simulator: Simulator, moments: number): Simulator {
  const last = lastMinute(simulator.run);
  const minute = Math.min(last, Number((simulator.minute + moments * model.every * model.tick).toFixed(2)));
  return { ...simulator, minute, playing: minute < last };
}

/** Only what a turn newly brings about counts: a goal that a link brought about stays the link's. */
function set(model: AnyModel, simulator: Simulator, knobs: Knobs, seed: number): Simulator {
  const same = seed === simulator.seed && model.knobs.every(({ id }) => knobs[id] === simulator.knobs[id]);
  if (same) return simulator;
  const turned = { ...simulator, knobs, seed, run: run(model, knobs, seed) };
  const before = reachedNow(model, simulator);
  const fresh = reachedNow(model, turned).filter((goal) => !before.includes(goal));
  return { ...turned, reached: [...new Set([...simulator.reached, ...fresh])] };
}
