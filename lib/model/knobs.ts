import type { AnyModel, Knob, Knobs } from './model';

/** Something in an address that could not be taken as it stood. */
export type Correction =
  | { kind: 'clamped'; knob: string; given: string; used: number }
  | { kind: 'unknown'; given: string }
  | { kind: 'seed'; given: string; used: number }
  /** A seed, where chance plays no part. */
  | { kind: 'no-chance' }
  /** One name with several values, of which the last is taken. */
  | { kind: 'repeated'; name: string };

export type Setting = { knobs: Knobs; seed: number };

/** The seed that a model starts with; for Target the one that comes near the published number. */
export const defaultSeed = 7;
export const highestSeed = 9999;

const prefix = 'k-';

export function incidentKnobs({ knobs }: Pick<AnyModel, 'knobs'>): Knobs {
  return Object.fromEntries(knobs.map(({ id, incident }) => [id, incident]));
}

/** The nearest value that a knob can stand at. */
export function settle({ min, max, step }: Pick<Knob, 'min' | 'max' | 'step'>, value: number): number {
  const stepped = min + Math.round((value - min) / step) * step;
  return Number(Math.min(Math.max(stepped, min), max).toFixed(6));
}

/** The knobs with a lesson applied to them. */
export function knobsWithLesson(model: AnyModel, knobs: Knobs, lesson: string): Knobs {
  const set = Object.entries(model.lessons[lesson] ?? {});
  return { ...knobs, ...Object.fromEntries(set.flatMap(([id, value]) => (value === undefined ? [] : [[id, value]]))) };
}

/** The knobs with what a lesson set put back as it was in the outage. */
export function knobsWithoutLesson(model: AnyModel, knobs: Knobs, lesson: string): Knobs {
  const set = model.knobs.filter(({ id }) => model.lessons[lesson]?.[id] !== undefined);
  return { ...knobs, ...Object.fromEntries(set.map(({ id, incident }) => [id, incident])) };
}

export function hasLesson(model: AnyModel, knobs: Knobs, lesson: string): boolean {
  return Object.entries(model.lessons[lesson] ?? {}).every(([id, value]) => knobs[id] === value);
}

/** Reads knobs and seed from the query of an address; what does not fit is brought within bounds and reported. */
export function readSetting(model: AnyModel, query: string): Setting & { corrections: Correction[] } {
  const params = new URLSearchParams(query);
  const knobs = incidentKnobs(model);
  const corrections: Correction[] = [];
  let seed = defaultSeed;
  for (const name of new Set(params.keys())) {
    if (!isOurs(name)) continue;
    const all = params.getAll(name);
    const given = all.at(-1) ?? '';
    if (new Set(all).size > 1) corrections.push({ kind: 'repeated', name });
    const knob = model.knobs.find(({ id }) => prefix + id === name);
    if (knob) {
      const used = readNumber(given, knob);
      knobs[knob.id] = used;
      if (used !== asNumber(given)) corrections.push({ kind: 'clamped', knob: knob.id, given, used });
    } else if (name !== 'seed') corrections.push({ kind: 'unknown', given: name.slice(prefix.length) });
    else if (model.chance) {
      seed = readNumber(given, seedBounds);
      if (seed !== asNumber(given)) corrections.push({ kind: 'seed', given, used: seed });
    } else corrections.push({ kind: 'no-chance' });
  }
  return { knobs, seed, corrections };
}

const isOurs = (name: string) => name.startsWith(prefix) || name === 'seed';

const seedBounds = { min: 1, max: highestSeed, step: 1, incident: defaultSeed };

/** What is written as a number; no words, no emptiness. */
function asNumber(given: string): number {
  return given.trim() === '' ? Number.NaN : Number(given);
}

function readNumber(given: string, bounds: Pick<Knob, 'min' | 'max' | 'step' | 'incident'>): number {
  const value = asNumber(given);
  return Number.isNaN(value) ? bounds.incident : settle(bounds, value);
}

/** The query with this setting in it: only what differs from the outage, and everything of others left alone. */
export function writeSetting(model: AnyModel, { knobs, seed }: Setting, query: string): string {
  const params = new URLSearchParams(query);
  for (const name of [...params.keys()]) if (isOurs(name)) params.delete(name);
  for (const { id, incident } of model.knobs) {
    const value = knobs[id] ?? incident;
    if (value !== incident) params.set(prefix + id, String(value));
  }
  if (seed !== defaultSeed && model.chance) params.set('seed', String(seed));
  const text = params.toString();
  return text && `?${text}`;
}

/** Whether an address asks for a setting of its own. */
export function asksForSetting(query: string): boolean {
  return [...new URLSearchParams(query).keys()].some(isOurs);
}
