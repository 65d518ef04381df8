/** The first wait after a line was lost, and the longest, in milliseconds. */
const [firstWait, longestWait] = [1000, 30_000];

/**
 * How long to wait before attempt number `failures` (from 1) after a line was lost, in milliseconds: twice as long each time,
 * up to half a minute. `chance`, from 0 to 1, takes up to half of it away, so that a room full of phones does not come back
 * in the same instant. `asked`: what the server asked for in Retry-After, in milliseconds; never sooner than that.
 */
export function waitBefore(failures: number, chance: number, asked = 0): number {
  const whole = Math.min(firstWait * 2 ** (failures - 1), longestWait);
  return Math.max(whole * (1 - chance / 2), Math.min(asked, longestWait) * (1 + chance / 4));
}

/** What a Retry-After of seconds asks for, in milliseconds; 0 for none, or one that is a date. */
export function askedWait(header: string | null): number {
  return header && /^\d{1,4}$/.test(header) ? Number(header) * 1000 : 0;
}
