import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { basename, join, sep } from 'node:path';
import { isMap, isScalar, isSeq, LineCounter, parseDocument } from 'yaml';
import { type Locale, sourceLocale } from '@/lib/languages/locale';

/** A piece of content that is translated as one: a step, a question, a part of a story. */
export type TranslationUnit = {
  /** The file in the source language, from the root of the content. */
  file: string;
  id: string;
  /** A case, or what is shared: `glossary`, `ui`. */
  place: string;
  kind: string;
  /** The words in it by their place, however they are broken over lines. */
  words: Record<string, string>;
  /** Where it begins in the file of its language. */
  line: number;
};

/** All units of one language, in the order of the source language's files. */
export function unitsOf(root: string, locale: Locale): TranslationUnit[] {
  return sourceFiles(root).flatMap((file) => unitsIn(file, readIfThere(join(root, inLocale(file, locale)))));
}

/** The units in a text of a file in any language. */
export function unitsIn(file: string, text: string): TranslationUnit[] {
  const found = file.endsWith('.mdx') ? storyWords(text) : leavesOf(text);
  const units = new Map<string, Words[]>();
  for (const each of found) {
    const id = unitOf(each.path);
    const own = units.get(id);
    if (own) own.push(each);
    else units.set(id, [each]);
  }
  return [...units].map(([id, own]) => {
    const words = Object.fromEntries(own.map(({ path, words: said }) => [path, said]));
    return { ...placeOf(file, id), file, id, words, line: own[0]?.line ?? 1 };
  });
}

/** The words of a unit that differ from what they were. */
export function changedWords(
  before: TranslationUnit,
  now: TranslationUnit,
): { path: string; before: string; now: string }[] {
  return [...new Set([...Object.keys(before.words), ...Object.keys(now.words)])]
    .map((path) => ({ path, before: before.words[path] ?? '', now: now.words[path] ?? '' }))
    .filter((each) => each.before !== each.now);
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

function readIfThere(file: string): string {
  try {
    return readFileSync(file, 'utf8');
  } catch {
    return '';
  }
}

type Words = { path: string; words: string; line: number };

function leavesOf(text: string): Words[] {
  const counter = new LineCounter();
  const { contents } = parseDocument(text, { lineCounter: counter, prettyErrors: false, logLevel: 'silent' });
  const leaves = (node: unknown, path: readonly string[]): Words[] => {
    if (isSeq(node)) return node.items.flatMap((item, at) => leaves(item, [...path, String(at)]));
    if (isMap(node)) {
      return node.items.flatMap(({ key, value }) => leaves(value, [...path, String(isScalar(key) ? key.value : key)]));
    }
    if (!isScalar(node) || typeof node.value !== 'string') return [];
    return [{ path: path.join('.'), words: unbroken(node.value), line: counter.linePos(node.range?.[0] ?? 0).line }];
  };
  return leaves(contents, []);
}

/** A story by its parts, steps and lessons, a page by its headings; a tag or a note to other authors is no word, so it does not count. */
function storyWords(text: string): Words[] {
  let offset = 0;
  return text.split(/^(?=\s*<(?:Part|Step|Lesson)\b|## )/m).flatMap((piece, at) => {
    const [, id] = /^\s*<(?:Part|Step|Lesson)\s+(?:id|name)="([\w-]+)"/.exec(piece) ?? [];
    const words = unbroken(piece.replace(/\{\/\*[\s\S]*?\*\/\}|<[^>]+>/g, ' '));
    const line = text.slice(0, offset + Math.max(0, piece.search(/\S/))).split('\n').length;
    offset += piece.length;
    return words === '' ? [] : [{ path: id ?? `section ${at}`, words, line }];
  });
}

/** Where a line is broken, and how far it is indented, is no word. */
function unbroken(text: string): string {
  return text.replace(/\s+/g, ' ').trim();
}
