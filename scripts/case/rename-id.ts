import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { z } from 'zod';
import { openYaml } from '@/lib/content/parse/yaml-file';
import { type FoundNode, find, type YamlTree } from '@/lib/content/parse/yaml-tree';
import { locales } from '@/lib/languages/locale';
import { acrossCases, componentOf, type IdKind, idPlaces, nodeOptions } from './id-places';
import { replacedAt } from './replaced-at';

/** New texts of files, by their path; those that stay as they are are not among them. */
export type Rewritten = ReadonlyMap<string, string>;

export type Renaming = { kind: IdKind; from: string; to: string };

/** What the files of a case, and those across the cases in `root`, become when an id gets another name. Nothing is written. */
export function renameId(root: string, slug: string, folder: string, renaming: Renaming): Rewritten {
  const { kind, from, to } = renaming;
  const files = new Map<string, string>();
  const keep = (file: string, after: string) => {
    if (after !== readFileSync(file, 'utf8')) files.set(file, after);
  };
  for (const [file, found] of foundIn(root, slug, folder, kind))
    keep(file, replacedAt(readFileSync(file, 'utf8'), found, renaming));
  const component = componentOf[kind];
  if (component) {
    const tag = new RegExp(`(<${component}\\s[^>]*?id=["'])${from}(["'])`, 'g');
    for (const file of named(folder, '@.mdx')) keep(file, readFileSync(file, 'utf8').replaceAll(tag, `$1${to}$2`));
  }
  if (kind === 'node' || kind === 'lesson')
    for (const file of named(folder, 'model.ts')) keep(file, inModel(readFileSync(file, 'utf8'), renaming));
  return files;
}

/** By file, every place where an id of a kind can stand. */
function foundIn(root: string, slug: string, folder: string, kind: IdKind): Map<string, FoundNode[]> {
  const found = new Map<string, FoundNode[]>();
  const add = (file: string, look: (tree: YamlTree) => FoundNode[]) =>
    found.set(file, [...(found.get(file) ?? []), ...look(openYaml(file, z.unknown()))]);
  for (const [pattern, at] of Object.entries(idPlaces[kind]))
    for (const file of named(folder, pattern)) add(file, (tree) => at.flatMap((each) => find(tree, each)));
  for (const [name, at] of Object.entries(acrossCases[kind] ?? {}))
    for (const file of named(root, name)) add(file, (tree) => at.flatMap((each) => findBesideCase(slug, tree, each)));
  if (kind === 'node')
    for (const { file: name, list, type, options, words } of nodeOptions)
      for (const file of named(folder, name)) {
        const tree = openYaml(file, z.unknown());
        const asked = find(tree, `${list}.*.type`).filter(({ value }) => value === type);
        const at = asked.map(({ path }) => `${list}.${String(path[1])}`);
        add(file, (again) => at.flatMap((each) => options.flatMap((option) => find(again, `${each}.${option}`))));
        const ids = at.flatMap((each) => find(tree, `${each}.id`).map(({ value }) => value));
        for (const worded of named(folder, '@.yaml'))
          add(worded, (again) => ids.flatMap((id) => find(again, [words, id, 'options', '<key>'])));
      }
  return found;
}

/** Across the cases the name of a case stands beside what is named of it. */
function findBesideCase(slug: string, tree: YamlTree, at: { item: string; id: string }): FoundNode[] {
  return find(tree, `${at.item}.case`)
    .filter(({ value }) => value === slug)
    .flatMap(({ path }) => find(tree, [...path.slice(0, -1).map(String), ...at.id.split('.')]));
}

/** In a model an id stands in quotes, or is the key of an object. */
function inModel(text: string, { from, to }: Renaming): string {
  return text
    .replaceAll(new RegExp(`(["'])${from}\\1`, 'g'), `$1${to}$1`)
    .replaceAll(new RegExp(`(?<=[{,]\\s*)${from}(?=:)`, 'g'), to.includes('-') ? `'${to}'` : to);
}

/** The files of a folder that a name with `@` for a language stands for. */
function named(folder: string, pattern: string): string[] {
  const names = pattern.includes('@') ? locales.map((locale) => pattern.replace('@', locale)) : [pattern];
  return names.map((name) => join(folder, name)).filter(existsSync);
}
