import { readdirSync } from 'node:fs';

/** The names of the folders in a folder, sorted; undefined if it is none itself. */
export function foldersIn(folder: string): string[] | undefined {
  return namesIn(folder, true);
}

/** The names of the files in a folder, sorted; none if it is none itself. */
export function filesIn(folder: string): string[] {
  return namesIn(folder, false) ?? [];
}

function namesIn(folder: string, folders: boolean): string[] | undefined {
  try {
    const entries = readdirSync(folder, { withFileTypes: true }).filter(({ name }) => !name.startsWith('.'));
    return entries
      .filter((entry) => entry.isDirectory() === folders)
      .map(({ name }) => name)
      .sort();
  } catch {
    return undefined;
  }
}
