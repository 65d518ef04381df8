import { createHash } from 'node:crypto';
import { mkdirSync, readFileSync, renameSync, utimesSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

/** What can be made again, and is kept in files so that no process has to. */
export type Recipe<T> = {
  folder: string;
  /** The files of the code that makes it: other code may make another. */
  makers: readonly string[];
  /** All that it is made from. */
  from: string;
  /** Throws for what was not made by this recipe. */
  parse: (data: unknown) => T;
  make: () => Promise<T>;
};

/**
 * What the recipe gives, as JSON keeps it, from a file if it was made before, by whatever process. A file that can not be read
 * is made anew; where none can be written the thing is made each time.
 */
export async function stored<T>({ folder, makers, from, parse, make }: Recipe<T>): Promise<T> {
  const hash = createHash('sha256');
  for (const maker of makers) hash.update(readFileSync(maker));
  const file = join(folder, `${hash.update(from).digest('hex').slice(0, 32)}.json`);
  try {
    const found = parse(JSON.parse(readFileSync(file, 'utf8')));
    noteUse(file);
    return found;
  } catch {
    const fresh = await make();
    write(file, JSON.stringify(fresh));
    return fresh;
  }
}

/** A build forgets what none of its processes asked for: see scripts/bootstrap/kept-files.mjs. */
function noteUse(file: string): void {
  try {
    utimesSync(file, new Date(), new Date());
  } catch {
    // a folder that is not ours to write in
  }
}

/** Whole or not at all: another process may read the file at the same time. */
function write(file: string, text: string): void {
  const draft = `${file}.${process.pid}`;
  try {
    mkdirSync(join(file, '..'), { recursive: true });
    writeFileSync(draft, text);
    renameSync(draft, file);
  } catch {
    // a folder that is not ours to write in: the next one makes it again
  }
}
