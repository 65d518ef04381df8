import { openCase, openShared } from '@/lib/content/open/case-files';
import { memoize } from './memoize';

/** The files of a case, by its folder. */
export const memoizedFiles = memoize(openCase);

/** What the cases share, by the root of the content. */
export const memoizedShared = memoize(openShared);
