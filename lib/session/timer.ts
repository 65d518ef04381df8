/** What is left of the time of an item, in milliseconds, and since when it has been running. */
export type Timer = { left: number; since?: number; hidden: boolean };

export const minute = 60_000;

/** How many milliseconds are left at a moment; less than nothing once the time is up. */
export function millisecondsLeft({ left, since }: Timer, at: number): number {
  return since === undefined ? left : left - (at - since);
}

/** A minute more, counted from now once the time was up. */
export function withMinute(timer: Timer, at: number): Timer {
  const left = Math.max(millisecondsLeft(timer, at), 0) + minute;
  return { ...timer, left, ...(timer.since !== undefined && { since: at }) };
}
