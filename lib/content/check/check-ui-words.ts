import { isMap, isNode, isScalar, type Node } from 'yaml';
import type { UiFiles } from '@/lib/content/open/ui-files';
import { type Diagnostic, diagnostic, nameOneOf, type Place } from '@/lib/content/parse/diagnostic';
import { readText } from '@/lib/content/parse/text-file';
import { draftLocales } from '@/lib/languages/draft-locales';
import { perLocale } from '@/lib/languages/languages';
import { type Locale, locales, sourceLocale } from '@/lib/languages/locale';

type Leaf = { key: string; place: Place; isText: boolean };

/** The words of the app: plain JSON with the same keys in every language. */
export function checkUiWords(ui: UiFiles): Diagnostic[] {
  const fileOf = perLocale((locale) => ui[locale].file);
  const faults = locales.flatMap((locale) => jsonFaults(fileOf[locale]));
  if (faults.length > 0) return faults;
  const leaves = perLocale((locale) => {
    const { root, placeOf, diagnostics } = ui[locale];
    return { doubled: diagnostics, all: leavesOf(root, [], placeOf) };
  });
  return locales.flatMap((locale) => {
    const { doubled, all } = leaves[locale];
    const wrong = all
      .filter(({ isText }) => !isText)
      .map(({ key, place }) => diagnostic(place, 'wrong-type', `\`${key}\` is no text`, 'write it in quotes'));
    // what a language lacks that is still being written is found where it is to come, once
    const others = locales.filter((other) => other !== locale && (locale === sourceLocale || !isDraft(other)));
    const strange = others.flatMap((other) => {
      const keys = keysOf(leaves[other].all);
      const own = keysOf(all);
      return all
        .filter(({ key }) => !keys.has(key))
        .map(({ key, place }) =>
          diagnostic(
            isDraft(other) ? { file: fileOf[other], line: 1, column: 1 } : place,
            'missing-words',
            `\`${key}\` is not in ${fileOf[other]}`,
            `add it there; ${nameOneOf(
              [...keys].filter((candidate) => !own.has(candidate)),
              key,
              'or take it out here',
            )}`,
          ),
        );
    });
    return [...doubled, ...wrong, ...strange];
  });
}

function keysOf(leaves: readonly Leaf[]): Set<string> {
  return new Set(leaves.map(({ key }) => key));
}

function isDraft(locale: Locale): boolean {
  return draftLocales.includes(locale);
}

function jsonFaults(file: string): Diagnostic[] {
  const { text, diagnostics } = readText(file);
  if (text === undefined) return diagnostics;
  try {
    JSON.parse(text);
    return diagnostics;
  } catch (error) {
    const offset = Number(/position (\d+)/.exec(String(error))?.[1] ?? 0);
    const before = text.slice(0, offset).split('\n');
    const place = { file, line: before.length, column: (before.at(-1) ?? '').length + 1 };
    return [
      ...diagnostics,
      diagnostic(
        place,
        'json-syntax',
        'this is not JSON',
        'look for a missing comma, quote or bracket, or one too many, just before here',
      ),
    ];
  }
}

function leavesOf(node: Node | undefined, path: readonly string[], placeOf: (node: Node | undefined) => Place): Leaf[] {
  if (!isMap(node)) {
    return [{ key: path.join('.'), place: placeOf(node), isText: isScalar(node) && typeof node.value === 'string' }];
  }
  return node.items.flatMap(({ key, value }) =>
    leavesOf(isNode(value) ? value : undefined, [...path, isScalar(key) ? String(key.value) : ''], placeOf),
  );
}
