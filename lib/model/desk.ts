import { defaultSeed, incidentKnobs, type Setting, settle, withLesson } from './knobs';
import type { AnyModel, Knobs } from './model';
import { type Run, run } from './run';

/** What lies on the reader's desk: the setting, the run it gives, the minute looked at and the goals reached so far. */
export type Desk = Setting & { run: Run; minute: number; reached: readonly string[] };

export type DeskEvent =
  | { type: 'turn'; knob: string; value: number }
  | { type: 'apply'; lesson: string }
  | { type: 'seed'; seed: number }
  | { type: 'look'; minute: number }
  | { type: 'reset' };

/** A desk as the reader finds it; a setting from a link may reach goals at once. */
export function newDesk(model: AnyModel, setting: Setting, minute: number): Desk {
  const { knobs, seed } = setting;
  const desk = { knobs, seed, run: run(model, knobs, seed), minute, reached: [] };
  const untouched = model.knobs.every(({ id, incident }) => knobs[id] === incident);
  return untouched ? desk : { ...desk, reached: reachedNow(model, desk) };
}

export function turnDesk(model: AnyModel, desk: Desk, event: DeskEvent): Desk {
  switch (event.type) {
    case 'turn': {
      const knob = model.knobs.find(({ id }) => id === event.knob);
      return knob ? set(model, desk, { ...desk.knobs, [knob.id]: settle(knob, event.value) }, desk.seed) : desk;
    }
    case 'apply':
      return set(model, desk, withLesson(model, desk.knobs, event.lesson), desk.seed);
    case 'seed':
      return set(model, desk, desk.knobs, event.seed);
    case 'look':
      return event.minute === desk.minute ? desk : { ...desk, minute: event.minute };
    case 'reset':
      return set(model, desk, incidentKnobs(model), defaultSeed);
  }
}

export function reachedNow(model: AnyModel, { run: { figures }, knobs }: Pick<Desk, 'run' | 'knobs'>): string[] {
  return model.goals.filter((goal) => goal.reached(figures, knobs)).map(({ id }) => id);
}

function set(model: AnyModel, desk: Desk, knobs: Knobs, seed: number): Desk {
  const same = seed === desk.seed && model.knobs.every(({ id }) => knobs[id] === desk.knobs[id]);
  if (same) return desk;
  const turned = { ...desk, knobs, seed, run: run(model, knobs, seed) };
  return { ...turned, reached: [...new Set([...desk.reached, ...reachedNow(model, turned)])] };
}
