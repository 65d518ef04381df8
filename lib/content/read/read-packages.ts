import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { z } from 'zod';
import { memoize } from './memoize';

/** Where a build leaves the packages and their list, before the pages are rendered. */
export const packageFolder = '.cache/packages';

const listSchema = z.array(
  z.strictObject({
    slug: z.string(),
    format: z.enum(['scorm12', 'scorm2004', 'cmi5']),
    file: z.string(),
    bytes: z.int(),
  }),
);

export type ListedPackage = z.output<typeof listSchema>[number];

/** The packages that this build has made, with their sizes; none where it was not asked to make any, as in `npm run dev`. */
export const readPackages = memoize((folder: string): readonly ListedPackage[] => {
  const file = join(folder, 'list.json');
  return existsSync(file) ? listSchema.parse(JSON.parse(readFileSync(file, 'utf8'))) : [];
});
