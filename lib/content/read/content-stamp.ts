import { readdirSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { siteContent } from '@/lib/settings';

/** For how long a look at the files counts, in milliseconds: a page asks a thousand times, an author saves once. */
export const lookAgain = 30;

const looks = new Map<string, { at: number; stamp: string }>();

/** All that content is read from. */
export function contentFolders(): string[] {
  return ['content', ...siteContent().folders];
}

/** Tells one state of files and folders from another: it changes when a file there does, comes or goes. */
export function contentStamp(paths: readonly string[]): string {
  return paths.map(lookAt).join(' ');
}

function lookAt(path: string): string {
  const last = looks.get(path);
  if (last && Date.now() - last.at <= lookAgain) return last.stamp;
  const stamp = stampOf(path);
  looks.set(path, { at: Date.now(), stamp });
  return stamp;
}

function stampOf(path: string): string {
  const found = statSync(path, { throwIfNoEntry: false });
  if (!found?.isDirectory()) return String(found?.mtimeMs);
  const files = readdirSync(path, { recursive: true, withFileTypes: true }).filter((entry) => entry.isFile());
  const times = files.map(
    ({ parentPath, name }) => statSync(join(parentPath, name), { throwIfNoEntry: false })?.mtimeMs,
  );
  return `${files.length}:${times.reduce<number>((sum, time = 0) => sum + time, 0)}`;
}
