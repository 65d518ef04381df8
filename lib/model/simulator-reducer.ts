import { defaultSeed, incidentKnobs, type Setting, settle, withLesson, withoutLesson } from './knobs';
import type { AnyModel, Knobs } from './model';
import { type Run, run } from './run';

/** What lies on the reader's desk: the setting, the run it gives, the minute looked at, and the goals brought about here. */
export type Desk = Setting & { run: Run; minute: number; playing: boolean; reached: readonly string[] };

export type DeskEvent =
  | { type: 'turn'; knob: string; value: number }
  | { type: 'apply'; lesson: string }
  | { type: 'withdraw'; lesson: string }
  | { type: 'seed'; seed: number }
  | { type: 'look'; minute: number }
  | { type: 'play' }
  | { type: 'pause' }
  /** The clock of a playing desk: so many kept moments further. */
  | { type: 'tick'; moments: number }
  | { type: 'reset' };

/** A desk as the reader finds it; what a link brings about is not the reader's own doing, so no goal counts yet. */
export function newDesk(model: AnyModel, { knobs, seed }: Setting, minute: number): Desk {
  return { knobs, seed, run: run(model, knobs, seed), minute, playing: false, reached: [] };
}

export function turnDesk(model: AnyModel, desk: Desk, event: DeskEvent): Desk {
  switch (event.type) {
    case 'turn': {
      const knob = model.knobs.find(({ id }) => id === event.knob);
      return knob ? set(model, desk, { ...desk.knobs, [knob.id]: settle(knob, event.value) }, desk.seed) : desk;
    }
    case 'apply':
      return set(model, desk, withLesson(model, desk.knobs, event.lesson), desk.seed);
    case 'withdraw':
      return set(model, desk, withoutLesson(model, desk.knobs, event.lesson), desk.seed);
    case 'seed':
      return set(model, desk, desk.knobs, event.seed);
    case 'look':
      return event.minute === desk.minute && !desk.playing ? desk : { ...desk, minute: event.minute, playing: false };
    case 'play':
      return desk.playing
        ? desk
        : { ...desk, playing: true, minute: desk.minute < lastMinute(desk.run) ? desk.minute : 0 };
    case 'pause':
      return desk.playing ? { ...desk, playing: false } : desk;
    case 'tick':
      return desk.playing ? later(model, desk, event.moments) : desk;
    case 'reset':
      return set(model, desk, incidentKnobs(model), defaultSeed);
  }
}

/** The goals that a run reaches as the knobs stand. */
export function reachedNow(model: AnyModel, { run: finished, knobs }: Pick<Desk, 'run' | 'knobs'>): string[] {
  return model.goals.filter((goal) => goal.reached(finished.figures, knobs)).map(({ id }) => id);
}

export function lastMinute({ moments }: Run): number {
  return moments.at(-1)?.minute ?? 0;
}

/** Whether the desk differs from the outage. */
export function isTurned(model: AnyModel, { knobs, seed }: Setting): boolean {
  return (model.chance && seed !== defaultSeed) || model.knobs.some(({ id, incident }) => knobs[id] !== incident);
}

/** The end stops the clock. */
function later(model: AnyModel, desk: Desk, moments: number): Desk {
  const last = lastMinute(desk.run);
  const minute = Math.min(last, Number((desk.minute + moments * model.every * model.tick).toFixed(2)));
  return { ...desk, minute, playing: minute < last };
}

/** Only what a turn newly brings about counts: a goal that a link brought about stays the link's. */
function set(model: AnyModel, desk: Desk, knobs: Knobs, seed: number): Desk {
  const same = seed === desk.seed && model.knobs.every(({ id }) => knobs[id] === desk.knobs[id]);
  if (same) return desk;
  const turned = { ...desk, knobs, seed, run: run(model, knobs, seed) };
  const before = reachedNow(model, desk);
  const fresh = reachedNow(model, turned).filter((goal) => !before.includes(goal));
  return { ...turned, reached: [...new Set([...desk.reached, ...fresh])] };
}
