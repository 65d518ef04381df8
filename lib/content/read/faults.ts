import { checkShared } from '@/lib/content/check/check-across-cases';
import type { Diagnostic } from '@/lib/content/parse/diagnostic';
import { memoizedShared } from './memoized-files';
import { contentRoot, faultsIn, isBeingWritten } from './read';
import { lessonsFaults } from './read-lessons';

/**
 * Why no page can be shown while the site is being written: what is wrong with the files that all cases share, and with those
 * that look across them. In a build nothing: there reading them throws.
 */
export function sharedFaults(): Diagnostic[] {
  return isBeingWritten ? faultsIn([...checkShared(memoizedShared(contentRoot)), ...lessonsFaults()]) : [];
}
