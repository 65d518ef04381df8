/** A passage of a part, and for how long it must have been in view to count as read, in milliseconds. */
export type Passage = { part: string; needs: number };

/** For how long each passage has been in view so far, in milliseconds, in the order of the passages. */
export type Reading = readonly number[];

/** The share of a part that must have been in view; who leaves out a line has still read it. */
const enough = 0.8;

/** The quickest reading that still counts, in milliseconds a word: 750 words a minute, three times as fast as most. */
const perWord = 80;

const glance = 500;

/** `reading`: as long as it takes to read. `glance`: seen at all, where something else shows what was understood. */
export type Pace = 'reading' | 'glance';

/** How long a passage of so many words must be in view: never less than a glance, never more than eight seconds. */
export function timeToRead(words: number, pace: Pace): number {
  return pace === 'glance' ? glance : Math.min(8000, Math.max(glance, words * perWord));
}

/** After `elapsed` milliseconds with these passages in view. */
export function watched(reading: Reading, inView: ReadonlySet<number>, elapsed: number): Reading {
  return inView.size === 0 ? reading : reading.map((time, at) => (inView.has(at) ? time + elapsed : time));
}

/** The parts of which enough has been in view, weighed by what each passage takes. */
export function partsRead(passages: readonly Passage[], reading: Reading): string[] {
  return [...new Set(passages.map(({ part }) => part))].filter((part) => {
    let [total, seen] = [0, 0];
    for (const [at, { part: own, needs }] of passages.entries()) {
      if (own !== part) continue;
      total += needs;
      if ((reading[at] ?? 0) >= needs) seen += needs;
    }
    return seen >= total * enough;
  });
}
