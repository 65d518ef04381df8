import { join } from 'node:path';
import { openCase, openShared } from '@/lib/content/open/case-files';
import { memoize } from './memoize';

/** The files of a case, by its folder. */
export const memoizedFiles = memoize(openCase, (folder) => [folder]);

/** Where the cases keep what they share, by the root of the content. */
export const sharedIn = (root: string) => [join(root, 'glossary'), join(root, 'sources.yaml')];

/** What the cases share, by the root of the content. */
export const memoizedShared = memoize(openShared, sharedIn);
