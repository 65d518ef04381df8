import { existsSync, readdirSync, rmSync, statSync } from 'node:fs';
import { join } from 'node:path';

/** What `lib/stored.ts` keeps, by folder. */
const folders = ['.cache/stories', '.cache/layouts'];

/** Removes what nothing has asked for since a moment, in milliseconds: the words of a case that is gone leave with it. */
export function forgetUnused(root, since) {
  for (const folder of folders.map((each) => join(root, each)).filter(existsSync))
    for (const name of readdirSync(folder))
      if (statSync(join(folder, name)).mtimeMs < since) rmSync(join(folder, name));
}
