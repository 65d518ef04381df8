import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join, relative, resolve, sep } from 'node:path';
import { stringify } from 'yaml';
import { type Locale, locales } from '@/lib/languages/locale';

/** What a new case is made of. `languages`: those that it is written in from the start; in the others it is a draft. */
export type NewCase = {
  /** `2026-11-29`, or less precise. */
  date: string;
  organisation: string;
  order: number;
  languages: readonly Locale[];
  hasModel: boolean;
  hasSession: boolean;
  /** The outage for who has the pager, which plays the model: without a model there is none. */
  hasOnCall: boolean;
};

const skeleton = join(import.meta.dirname, 'skeleton');

/** Writes a small whole case into a new folder and gives the names of its files. Throws an Error if there is something already. */
export function writeNewCase(folder: string, made: NewCase): string[] {
  if (existsSync(folder)) throw new Error(`${folder} is there already: choose another name, or take it away first`);
  const files = new Map<string, string>();
  for (const name of readdirSync(skeleton)
    .filter((each) => isWanted(each, made))
    .sort(wordsOfModelLast)) {
    const own = named(name, readFileSync(join(skeleton, name), 'utf8'), made.organisation);
    const text = filledIn(own, made).replace('SCHEMAS', schemasFrom(folder));
    const file = name.replace('.model.', '.');
    files.set(file, `${files.get(file) ?? ''}${text}`);
  }
  mkdirSync(folder, { recursive: true });
  for (const [name, text] of files) writeFileSync(join(folder, name), text);
  return [...files.keys()].sort();
}

/** The way from a folder to the schemas that an editor checks its files with. */
function schemasFrom(folder: string): string {
  return relative(resolve(folder), resolve('content/schemas')).split(sep).join('/');
}

function isWanted(name: string, { languages, hasModel, hasSession, hasOnCall }: NewCase): boolean {
  const language = locales.find((locale) => name.split('.').includes(locale));
  if (language && !languages.includes(language)) return false;
  if (name.startsWith('session.')) return hasSession;
  if (name.startsWith('on-call.')) return hasModel && hasOnCall;
  return hasModel || !(name === 'model.ts' || name.includes('.model.'));
}

function wordsOfModelLast(one: string, other: string): number {
  return Number(one.includes('.model.')) - Number(other.includes('.model.'));
}

/** A text with the name of the organisation, whatever signs there are in it. */
function named(file: string, text: string, organisation: string): string {
  const inYaml = (value: string) =>
    stringify(value.replaceAll('ORGANISATION', organisation), { lineWidth: 0 }).trimEnd();
  return file.endsWith('.yaml')
    ? text.replace(
        /^(\s*[\w-]+: )"?(.*ORGANISATION.*?)"?$/gm,
        (_, key: string, value: string) => `${key}${inYaml(value)}`,
      )
    : text.replaceAll('ORGANISATION', organisation.replace(/[<{*_`\\]/g, '\\$&'));
}

function filledIn(text: string, { organisation, date, order, languages }: NewCase): string {
  const drafts = locales.filter((locale) => !languages.includes(locale));
  const draft = drafts.length > 0 ? `draft: [${drafts.join(', ')}]\n` : '';
  return text
    .replace(/^order: .*\n/m, (line) => `${line}${draft}`)
    .replaceAll('ORGANISATION', organisation)
    .replaceAll('DATE', date)
    .replaceAll('ORDER', String(order));
}
