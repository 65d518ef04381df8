import { readdirSync, readFileSync } from 'node:fs';
import { extname, join } from 'node:path';

const written = new Set(['.ts', '.tsx', '.json', '.yaml', '.mdx']);

/** Every printable character of ASCII, and every other that stands in a text of these folders, once each. */
export function siteCharacters(folders: readonly string[]): string {
  const ascii = Array.from({ length: 95 }, (_, at) => String.fromCharCode(32 + at));
  const texts = folders.flatMap(filesIn).map((file) => readFileSync(file, 'utf8'));
  return [...new Set([...ascii, ...texts.flatMap((text) => [...new Set(text)])])].filter(isPrintable).sort().join('');
}

function filesIn(folder: string): string[] {
  return readdirSync(folder, { withFileTypes: true, recursive: true })
    .filter((entry) => entry.isFile() && written.has(extname(entry.name)))
    .map((entry) => join(entry.parentPath, entry.name));
}

function isPrintable(character: string): boolean {
  return character >= ' ' && character !== '\u007f';
}
