import { cpSync, existsSync, mkdirSync, readdirSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { parse } from 'yaml';
import { locales } from '@/lib/languages/locale';

const parts = ['app', 'components', 'content', 'lib', 'public', 'scripts', 'server'];
const files = ['package.json', 'package-lock.json', 'next.config.mjs', 'postcss.config.mjs', 'tsconfig.json'];
const most = { title: 75, description: 180 } as const;

/** A copy of the whole project in the folder, to be built there; its packages are those of the project. */
export function copyProject(folder: string): void {
  rmSync(folder, { recursive: true, force: true });
  mkdirSync(folder, { recursive: true });
  for (const part of [...parts, ...files]) if (existsSync(part)) cpSync(part, join(folder, part), { recursive: true });
  symlinkSync(resolve('node_modules'), join(folder, 'node_modules'), 'junction');
}

/** Grows the copy to so many cases: those that are there in turn once more, under their own slug, place in the order and title. */
export function growCases(folder: string, count: number): void {
  const cases = join(folder, 'content/cases');
  const slugs = readdirSync(cases);
  for (let at = slugs.length; at < count; at += 1) {
    const slug = slugs[at % slugs.length];
    if (slug) copyCase(cases, slug, Math.floor(at / slugs.length) + 1);
  }
}

function copyCase(cases: string, slug: string, round: number): void {
  const folder = join(cases, `${slug}-${round}`);
  cpSync(join(cases, slug), folder, { recursive: true });
  edit(join(folder, 'case.yaml'), (text) =>
    text.replace(/^order: (\d+)$/m, (_, order: string) => `order: ${Number(order) + 100 * round}`),
  );
  for (const locale of locales)
    edit(join(folder, `${locale}.yaml`), (text) =>
      text.replace(/^(title|description): .*$/gm, (line, key: keyof typeof most) => {
        const words = `${round}. ${parse(line)[key]}`;
        return `${key}: ${JSON.stringify(words.slice(0, most[key]).trim())}`;
      }),
    );
  renameEdge(folder, round);
}

/** A cascade with an edge of another name is another drawing, which the build has to make anew. */
function renameEdge(folder: string, round: number): void {
  const [, edge] = /^edges:\n\s+- (?:\{ )?id: ([\w-]+)/m.exec(readFileSync(join(folder, 'case.yaml'), 'utf8')) ?? [];
  if (!edge) throw new Error(`${folder} names no edge`);
  const named = new RegExp(`(?<![\\w-])${edge}(?![\\w-])`, 'g');
  for (const name of readdirSync(folder))
    if (/\.(?:yaml|mdx)$/.test(name)) edit(join(folder, name), (text) => text.replace(named, `${edge}-${round}`));
}

function edit(file: string, change: (text: string) => string): void {
  writeFileSync(file, change(readFileSync(file, 'utf8')));
}
