import { noProgress, type Progress } from './progress';
import { keptKeys, parts } from './progress-fields';

/** Both together: of one question the answer checked last, of what was read or reached the first time, of the log every entry once. The order makes no difference. */
export function mergeProgress(one: Progress, other: Progress): Progress {
  const merged: Progress = { ...noProgress };
  for (const key of keptKeys) mergePart(merged, key, one, other);
  return merged;
}

/** Puts both together under one key; what holds nothing is left out. */
function mergePart<Key extends keyof Progress>(merged: Progress, key: Key, one: Progress, other: Progress): void {
  const both = parts[key].merge(one[key], other[key]);
  if (holdsAny(both)) merged[key] = both;
}

function holdsAny(value: unknown): boolean {
  return typeof value === 'object' && value !== null ? Object.keys(value).length > 0 : value !== undefined;
}
