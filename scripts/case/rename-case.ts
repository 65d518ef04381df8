import { existsSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { z } from 'zod';
import { openYaml } from '@/lib/content/parse/yaml-file';
import { find } from '@/lib/content/parse/yaml-tree';
import { locales } from '@/lib/languages/locale';
import { keepRecords } from './rename-record';
import { replacedAt } from './replaced-at';

const words = locales.map((locale) => `lessons/${locale}.yaml`);

/** Where the files across the cases name a case. */
const named: readonly [file: string, ...at: string[]][] = [
  [
    'lessons/lessons.yaml',
    'lessons.*.evidence.*.case',
    'patterns.*.cells.*.case',
    'patterns.*.counter.case',
    'pairs.*.cases.*',
  ],
  ['lessons/quiz.yaml', 'questions.*.case'],
  ...words.map((file): [string, ...string[]] => [file, 'lessons.*.evidence.<key>', 'patterns.*.cells.<key>']),
];

/** Gives a case another folder, and its new name to all that names it in a root of content. Gives the files that changed. */
export function renameCase(root: string, folder: string, from: string, to: string): string[] {
  const target = join(dirname(folder), to);
  if (existsSync(target)) throw new Error(`${target} is there already: choose another name`);
  const record = keepRecords(root, (file) => file.replace(new RegExp(`^cases/${to}/`), `cases/${from}/`));
  renameSync(folder, target);
  const changed = [
    ...named.map(([name, ...at]) =>
      rewrite(join(root, name), (text, file) => {
        const tree = openYaml(file, z.unknown());
        return replacedAt(
          text,
          at.flatMap((each) => find(tree, each)),
          { from, to },
        );
      }),
    ),
    ...locales.flatMap((locale) => [
      rewrite(join(root, 'search', `${locale}.yaml`), (text) =>
        text.replaceAll(new RegExp(`^(["']?/(?:cases|session|on-call)/)${from}(?=[:#"'])`, 'gm'), `$1${to}`),
      ),
      rewrite(join(root, 'translated', `${locale}.json`), (text) =>
        text.replaceAll(`"cases/${from}/`, `"cases/${to}/`),
      ),
    ]),
  ];
  return [...new Set([target, ...changed.filter((file) => file !== undefined), ...record()])];
}

function rewrite(file: string, change: (text: string, file: string) => string): string | undefined {
  if (!existsSync(file)) return undefined;
  const text = readFileSync(file, 'utf8');
  const after = change(text, file);
  if (after === text) return undefined;
  writeFileSync(file, after);
  return file;
}
