import { type Dirent, readdirSync } from 'node:fs';

/** The names of the folders in a folder, sorted; undefined if it is none itself. */
export function foldersIn(folder: string): string[] | undefined {
  return namesIn(folder, true);
}

/** The names of the files in a folder, sorted; none if it is none itself. */
export function filesIn(folder: string): string[] {
  return namesIn(folder, false) ?? [];
}

/** The names of the links in a folder, sorted: they are not followed, wherever they lead. */
export function linksIn(folder: string): string[] {
  return (entriesIn(folder) ?? []).filter((entry) => entry.isSymbolicLink()).map(({ name }) => name);
}

function namesIn(folder: string, folders: boolean): string[] | undefined {
  return entriesIn(folder)
    ?.filter((entry) => entry.isDirectory() === folders)
    .map(({ name }) => name);
}

function entriesIn(folder: string): Dirent[] | undefined {
  try {
    const entries = readdirSync(folder, { withFileTypes: true }).filter(({ name }) => !name.startsWith('.'));
    return entries.sort((one, other) => (one.name < other.name ? -1 : 1));
  } catch {
    return undefined;
  }
}
