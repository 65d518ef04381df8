import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { basename, join, sep } from 'node:path';
import { parse } from 'yaml';
import { type Locale, sourceLocale } from '@/lib/languages/locale';

/** A piece of content that is translated as one: a step, a question, a part of a story. */
export type TranslationUnit = {
  /** The file in the source language, from the root of the content. */
  file: string;
  id: string;
  /** A case, or what is shared: `glossary`, `ui`. */
  place: string;
  kind: string;
  /** The words in it by their place; empty in a language that has none of them. */
  words: Record<string, string>;
};

/** All units of one language, in the order of the source language's files. */
export function unitsOf(root: string, locale: Locale): TranslationUnit[] {
  return sourceFiles(root).flatMap((file) => {
    const words = wordsIn(join(root, inLocale(file, locale)));
    const ids = new Set([...Object.keys(wordsIn(join(root, file))), ...Object.keys(words)].map(unitOf));
    return [...ids].map((id) => ({
      ...placeOf(file, id),
      file,
      id,
      words: Object.fromEntries(Object.entries(words).filter(([path]) => unitOf(path) === id)),
    }));
  });
}

/** A short fingerprint of what a unit says. */
export function fingerprint({ words }: TranslationUnit): string {
  const said = JSON.stringify(Object.entries(words).sort(([a], [b]) => (a < b ? -1 : 1)));
  return createHash('sha256').update(said).digest('hex').slice(0, 8);
}

export function inLocale(file: string, locale: Locale): string {
  return file.replace(new RegExp(`\\b${sourceLocale}(?=\\.\\w+$)`), locale);
}

function sourceFiles(root: string): string[] {
  const isSource = new RegExp(`(?:^|[./])${sourceLocale}\\.(?:ya?ml|mdx|json)$`);
  return readdirSync(root, { recursive: true, encoding: 'utf8' })
    .map((file) => file.split(sep).join('/'))
    .filter((file) => isSource.test(file))
    .sort();
}

/** Of a path such as `steps.it-begins.title` the first two parts: one step, one question, one word of the app. */
function unitOf(path: string): string {
  return path.split('.').slice(0, 2).join('.');
}

function placeOf(file: string, id: string): { place: string; kind: string } {
  const [folder = '', name = ''] = file.split('/');
  if (folder !== 'cases') return { place: folder, kind: folder === 'pages' ? name : folder };
  if (file.endsWith('.mdx')) return { place: name, kind: 'story' };
  const [section = ''] = id.split('.');
  const stem = basename(file).split('.').slice(0, -2).join('.');
  return { place: name, kind: stem || (['quiz', 'model'].includes(section) ? section : 'words') };
}

function wordsIn(file: string): Record<string, string> {
  const text = readIfThere(file);
  if (file.endsWith('.mdx')) return storyWords(text);
  return Object.fromEntries(leavesOf(parse(text), []));
}

function readIfThere(file: string): string {
  try {
    return readFileSync(file, 'utf8');
  } catch {
    return '';
  }
}

function leavesOf(value: unknown, path: readonly string[]): [string, string][] {
  if (typeof value !== 'object' || value === null)
    return value === undefined || value === null ? [] : [[path.join('.'), String(value)]];
  return Object.entries(value).flatMap(([key, inner]) => leavesOf(inner, [...path, key]));
}

/** A story by its parts, steps and lessons, a page by its headings; a tag or a note to other authors is no word, so it does not count. */
function storyWords(text: string): Record<string, string> {
  const pieces = text.split(/^(?=\s*<(?:Part|Step|Lesson)\b|## )/m).map((piece, at) => {
    const [, id] = /^\s*<(?:Part|Step|Lesson)\s+(?:id|name)="([\w-]+)"/.exec(piece) ?? [];
    const words = piece
      .replace(/\{\/\*[\s\S]*?\*\/\}|<[^>]+>/g, ' ')
      .replace(/\s+/g, ' ')
      .trim();
    return [id ?? `section ${at}`, words] as const;
  });
  return Object.fromEntries(pieces.filter(([, words]) => words !== ''));
}
