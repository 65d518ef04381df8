import { execFileSync } from 'node:child_process';
import { cpSync, mkdtempSync, readdirSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { findLanguages } from './bootstrap/languages.mjs';

let tree = '';

function run(script: string, args: string[] = [], env = process.env): string {
  return execFileSync(process.execPath, ['--import', 'tsx', script, ...args], { cwd: tree, encoding: 'utf8', env });
}

/** The steps of README, _Add a language_, in a copy of the tree: two files more, and no file of before is touched by hand. */
beforeAll(() => {
  tree = mkdtempSync(join(tmpdir(), 'third-language-'));
  for (const name of [
    'app',
    'components',
    'content',
    'e2e',
    'lib',
    'scripts',
    'server',
    'package.json',
    'tsconfig.json',
  ])
    cpSync(name, join(tree, name), { recursive: true });
  symlinkSync(join(process.cwd(), 'node_modules'), join(tree, 'node_modules'));
  writeFileSync(join(tree, 'lib/languages/de.ts'), german());
  writeFileSync(join(tree, 'content/ui/de.json'), '{ "home": { "title": "Sechs Ausfälle, Schritt für Schritt" } }\n');
  findLanguages(tree);
});

/** As the Dutch file, with another name. */
function german(): string {
  const names: [string, string][] = [
    ["name: 'Nederlands'", "name: 'Deutsch'"],
    ["englishName: 'Dutch'", "englishName: 'German',\n  isDraft: true"],
    ["'nl-NL'", "'de-DE'"],
  ];
  return names.reduce(
    (text, [dutch, said]) => {
      expect(text).toContain(dutch);
      return text.replace(dutch, said);
    },
    readFileSync('lib/languages/nl.ts', 'utf8'),
  );
}

afterAll(() => rmSync(tree, { recursive: true }));

test('what is written of the languages in the repository is what their files say', () => {
  const written = ['languages.ts', 'locales-found.ts'].map((name) => join('lib/languages', name));
  for (const file of written) expect(readFileSync(join(tree, file), 'utf8')).not.toBe(readFileSync(file, 'utf8'));
  rmSync(join(tree, 'lib/languages/de.ts'));
  findLanguages(tree);
  for (const file of written) expect(readFileSync(join(tree, file), 'utf8')).toBe(readFileSync(file, 'utf8'));
  writeFileSync(join(tree, 'lib/languages/de.ts'), german());
  findLanguages(tree);
});

test('no code has to be told of it: all types still hold', () => {
  // the types of the routes are what Next.js writes of `app/`, and have no language in them
  const rooms = ['components', 'content', 'e2e', 'lib', 'scripts', 'server'];
  const options = { compilerOptions: { incremental: false }, include: rooms.map((room) => `${room}/**/*`) };
  writeFileSync(join(tree, 'tsconfig.types.json'), JSON.stringify({ extends: './tsconfig.json', ...options }));
  // four checkers, as there are by default, do much of the work four times, and other tests have the other cores
  run('node_modules/typescript/lib/tsc.js', ['-p', 'tsconfig.types.json', '--checkers', '1']);
});

test('a language that begins with some words of the app is one warning with a count', () => {
  const lines = run('scripts/check-content.ts').trim().split('\n');
  expect(lines).toHaveLength(2);
  expect(lines[0]).toMatch(/^content\/ui\/de\.json:1:1\tdraft\twarning: \d{3,} pieces lack their German/);
  expect(lines[1]).toContain('nothing to repair, 1 warning to look at');
});

test('its pages say what it has, and the rest in the source language, marked', () => {
  const page = `import { prerender } from 'react-dom/static';
    (async () => {
      const { default: Page } = await import('./app/[locale]/page');
      const { prelude } = await prerender(await Page({ params: Promise.resolve({ locale: 'de' }) } as never));
      console.log(await new Response(prelude).text());
    })();`;
  writeFileSync(join(tree, 'draw.tsx'), page);
  const [slug = ''] = readdirSync('content/cases');
  const html = run('draw.tsx', [], { ...process.env, CASES: slug });
  expect(html).toContain('Sechs Ausfälle, Schritt für Schritt');
  expect(html).toMatch(/<[^>]* lang="nl"[^>]*>[^<]{3}/);
});
