import { readdirSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { siteContent } from '@/lib/settings';

/** For how long a look at the folders counts, in milliseconds: a page asks a thousand times, an author saves once. */
const lookAgain = 200;
let last = { at: 0, stamp: '' };

/** Tells one state of the files of the content from another: it changes when one does, comes or goes. */
export function contentStamp(): string {
  if (Date.now() - last.at > lookAgain)
    last = { at: Date.now(), stamp: ['content', ...siteContent().folders].map(stampOf).join(' ') };
  return last.stamp;
}

function stampOf(folder: string): string {
  const files = readdirSync(folder, { recursive: true, withFileTypes: true }).filter((entry) => entry.isFile());
  const times = files.map(
    ({ parentPath, name }) => statSync(join(parentPath, name), { throwIfNoEntry: false })?.mtimeMs,
  );
  return `${files.length}:${times.reduce<number>((sum, time = 0) => sum + time, 0)}`;
}
