import { execFileSync } from 'node:child_process';
import { cpSync, mkdtempSync, readdirSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';

let tree = '';

function edit(file: string, ...changes: [replace: string, by: string][]) {
  const path = join(tree, file);
  const text = readFileSync(path, 'utf8');
  const edited = changes.reduce((all, [replace, by]) => all.replaceAll(replace, by), text);
  expect(edited).not.toBe(text);
  writeFileSync(path, edited);
}

function run(script: string, env = process.env): string {
  const tsx = join(tree, 'node_modules/tsx/dist/cli.mjs');
  return execFileSync(process.execPath, [tsx, script], { cwd: tree, encoding: 'utf8', env });
}

/** The steps of README, _Add a language_, in a copy of the tree. */
beforeAll(() => {
  tree = mkdtempSync(join(tmpdir(), 'third-language-'));
  for (const name of ['app', 'components', 'content', 'lib', 'scripts', 'package.json', 'tsconfig.json'])
    cpSync(name, join(tree, name), { recursive: true });
  symlinkSync(join(process.cwd(), 'node_modules'), join(tree, 'node_modules'));
  cpSync('lib/languages/nl.ts', join(tree, 'lib/languages/de.ts'));
  edit(
    'lib/languages/de.ts',
    ['dutch', 'german'],
    ["'Dutch'", "'German'"],
    ["'Nederlands'", "'Deutsch'"],
    ['nl-NL', 'de-DE'],
  );
  edit('lib/languages/locale.ts', ["['nl', 'en']", "['nl', 'en', 'de']"], ['Locale[] = []', "Locale[] = ['de']"]);
  edit(
    'lib/languages/languages.ts',
    ['import { english', "import { german, germanQuantities } from './de';\nimport { english"],
    ['en: englishQuantities', 'en: englishQuantities, de: germanQuantities'],
    ['en: english }', 'en: english, de: german }'],
    ["en: make('en')", "en: make('en'), de: make('de')"],
  );
  writeFileSync(join(tree, 'content/ui/de.json'), '{ "home": { "title": "Sechs Ausfälle, Schritt für Schritt" } }\n');
});

afterAll(() => rmSync(tree, { recursive: true }));

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
  const html = run('draw.tsx', { ...process.env, CASES: slug });
  expect(html).toContain('Sechs Ausfälle, Schritt für Schritt');
  expect(html).toMatch(/<[^>]* lang="nl"[^>]*>[^<]{3}/);
});
