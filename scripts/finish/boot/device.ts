import { matchesMedia } from '@/components/ui/browser/matches-media';

/** What a browser may tell of the machine and the line; not each tells it. */
type Told = { deviceMemory?: number; connection?: { saveData?: boolean; effectiveType?: string } };

/** The reader has asked for as few bytes as can be. */
export function isSaving(): boolean {
  const { connection }: Told = Object(navigator);
  return connection?.saveData === true || matchesMedia('(prefers-reduced-data: reduce)');
}

/** A laptop or more, on a line that is no burden: it runs all scripts of a page unnoticed. */
export function isAble(): boolean {
  const { deviceMemory = 8, connection }: Told = Object(navigator);
  const isQuick = navigator.hardwareConcurrency >= 4 && deviceMemory >= 4 && matchesMedia('(pointer: fine)');
  return isQuick && (connection?.effectiveType ?? '4g') === '4g' && !isSaving();
}
