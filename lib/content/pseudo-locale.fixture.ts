import { cpSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { visitParents } from 'unist-util-visit-parents';
import { isScalar, parseDocument, visit } from 'yaml';
import { parseMdx } from '@/lib/content/parse/mdx-text';
import type { Locale } from '@/lib/languages/locale';

const accented: Record<string, string> = { a: 'á', e: 'é', i: 'í', o: 'ó', u: 'ú', y: 'ý' };

/** Words with an accent on each vowel: readable, as long as they were, and known as words that come from the content. */
export function pseudo(text: string): string {
  return text.replace(/`[^`]*`|\{\{[^}]*\}\}|<[^>]+>|[aeiouy]/gi, (found) => {
    const small = accented[found.toLowerCase()];
    if (!small) return found;
    return found === found.toLowerCase() ? small : small.toUpperCase();
  });
}

/** A copy of the content in which one language is a pseudo-language, and so is what a case is called and its sources. */
export function writePseudoContent(from: string, to: string, locale: Locale): void {
  cpSync(from, to, { recursive: true });
  const isWords = new RegExp(`(?:^|[./])${locale}\\.(?:yaml|json)$`);
  for (const file of readdirSync(to, { recursive: true, encoding: 'utf8' })) {
    const path = join(to, file);
    if (isWords.test(file)) rewrite(path, (text) => pseudoYaml(text, () => true));
    else if (file.endsWith(`${locale}.mdx`)) rewrite(path, (text) => pseudoMdx(path, text));
    else if (/(?:^|\/)(?:case|sources)\.yaml$/.test(file))
      rewrite(path, (text) => pseudoYaml(text, (key) => ['organisation', 'title', 'author'].includes(key)));
  }
}

function rewrite(path: string, by: (text: string) => string): void {
  writeFileSync(path, by(readFileSync(path, 'utf8')));
}

function pseudoYaml(text: string, isWords: (key: string) => boolean): string {
  const document = parseDocument(text);
  visit(document, {
    Pair(_, { key, value }) {
      if (isScalar(key) && isScalar(value) && typeof value.value === 'string' && isWords(String(key.value)))
        value.value = pseudo(value.value);
    },
    Seq(_, { items }) {
      for (const item of items)
        if (isScalar(item) && typeof item.value === 'string' && isWords('')) item.value = pseudo(item.value);
    },
  });
  return /^\s*\{/.test(text) ? JSON.stringify(document.toJS()) : document.toString({ lineWidth: 0 });
}

function pseudoMdx(path: string, text: string): string {
  const ends: [start: number, end: number][] = [];
  const { tree } = parseMdx(path, text);
  if (tree)
    visitParents(tree, 'text', ({ position }) => {
      ends.push([position?.start.offset ?? 0, position?.end.offset ?? 0]);
    });
  return ends
    .toReversed()
    .reduce((all, [start, end]) => all.slice(0, start) + pseudo(all.slice(start, end)) + all.slice(end), text);
}
