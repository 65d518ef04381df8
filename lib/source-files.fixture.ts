import { readdirSync } from 'node:fs';

/** The sources in these folders, tests and what only they use left out, by their path from the root. */
export function sourceFiles(...folders: string[]): string[] {
  return folders
    .flatMap((folder) => readdirSync(folder, { recursive: true, encoding: 'utf8' }).map((file) => `${folder}/${file}`))
    .filter((file) => /\.tsx?$/.test(file) && !/\.test\.|fixture/.test(file))
    .sort();
}
