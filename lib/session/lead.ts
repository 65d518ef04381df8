/** A window’s claim to lead a session: when it was used last, in milliseconds since 1970, and a number to tell equals apart. */
export type Claim = { at: number; by: number };

/** Whether `other` was used later than `own`: of any two windows just one gives way. */
export function isLater(other: Claim, own: Claim): boolean {
  return other.at > own.at || (other.at === own.at && other.by > own.by);
}
