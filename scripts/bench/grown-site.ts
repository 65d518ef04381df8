import { cpSync, existsSync, mkdirSync, readdirSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { parse } from 'yaml';
import { locales } from '@/lib/languages/locale';

const parts = ['app', 'components', 'content', 'lib', 'public', 'scripts', 'server'];
const files = ['package.json', 'next.config.mjs', 'postcss.config.mjs', 'tsconfig.json'];
const most = { title: 75, description: 180 } as const;

/** A copy of the whole project in the folder, to be built there; its packages are those of the project. */
export function copyProject(folder: string): void {
  rmSync(folder, { recursive: true, force: true });
  mkdirSync(folder, { recursive: true });
  for (const part of [...parts, ...files]) if (existsSync(part)) cpSync(part, join(folder, part), { recursive: true });
  symlinkSync(resolve('node_modules'), join(folder, 'node_modules'), 'junction');
}

/** Multiplies the cases in the copy: each once more per letter, under its own slug, place in the order and title. */
export function growCases(folder: string, times: number): number {
  const cases = join(folder, 'content/cases');
  const slugs = readdirSync(cases);
  const letters = Array.from({ length: times - 1 }, (_, at) => String.fromCharCode('b'.charCodeAt(0) + at));
  for (const letter of letters) for (const slug of slugs) copyCase(cases, slug, letter, letters.indexOf(letter) + 1);
  return slugs.length * times;
}

function copyCase(cases: string, slug: string, letter: string, round: number): void {
  const folder = join(cases, `${slug}-${letter}`);
  cpSync(join(cases, slug), folder, { recursive: true });
  edit(join(folder, 'case.yaml'), (text) =>
    text.replace(/^order: (\d+)$/m, (_, order: string) => `order: ${Number(order) + 100 * round}`),
  );
  for (const locale of locales)
    edit(join(folder, `${locale}.yaml`), (text) =>
      text.replace(/^(title|description): .*$/gm, (line, key: keyof typeof most) => {
        const words = `${letter.toUpperCase()}. ${parse(line)[key]}`;
        return `${key}: ${JSON.stringify(words.slice(0, most[key]).trim())}`;
      }),
    );
}

function edit(file: string, change: (text: string) => string): void {
  writeFileSync(file, change(readFileSync(file, 'utf8')));
}
