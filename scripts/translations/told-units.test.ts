import { execFileSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { recorded, translationsOf } from '@/lib/content/translate/translations';
import { toldUnit } from './told-units';

let root = '';
const source = 'cases/demo/nl.yaml';
const words = (happens: string) => `title: Titel\nsteps:\n  it-begins: { title: Het begint, happens: ${happens} }\n`;

function write(file: string, text: string) {
  mkdirSync(dirname(join(root, file)), { recursive: true });
  writeFileSync(join(root, file), text);
}

function git(...args: string[]) {
  execFileSync('git', ['-c', 'user.name=Demo', '-c', 'user.email=demo@example.org', ...args], { cwd: root });
}

function told(): string[] {
  return translationsOf(root, 'en')
    .filter(({ standing }) => standing !== 'translated')
    .flatMap((unit) => toldUnit(root, 'en', unit))
    .map((line) => line.replaceAll(`${root}/`, ''));
}

beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), 'told-units-'));
  write(source, words('Iets valt om.'));
  write('cases/demo/en.yaml', 'title: Title\nsteps:\n  it-begins: { title: It begins, happens: Something falls. }\n');
  write(
    'translated/en.json',
    JSON.stringify(
      recorded(
        root,
        'en',
        () => true,
        () => true,
      ),
    ),
  );
});

afterEach(() => rmSync(root, { recursive: true }));

test('a stale unit is told with the words it was translated from and those that stand there now', () => {
  git('init', '-q');
  git('add', '.');
  git('commit', '-qm', 'as it was translated');
  write(source, words('Iets gaat om.'));
  git('commit', '-qam', 'another word');
  write(source, words('Alles gaat om.'));
  expect(told()).toEqual([
    'cases/demo/nl.yaml:3: steps.it-begins is stale in cases/demo/en.yaml:3',
    '  steps.it-begins.happens',
    '  - Iets valt om.',
    '  + Alles gaat om.',
  ]);
});

test('without a repository a stale unit is told as it stands', () => {
  write(source, words('Alles valt om.'));
  expect(told()).toContain('  what it was stands in no commit; now:');
  expect(told()).toContain('  + Alles valt om.');
});

test('a missing unit is told with the words to translate', () => {
  write('cases/demo/en.yaml', 'title: Title\nsteps:\n  it-begins: { title: It begins }\n');
  expect(told()).toEqual([
    'cases/demo/nl.yaml:3: steps.it-begins is missing in cases/demo/en.yaml:3',
    '  steps.it-begins.happens',
    '  + Iets valt om.',
  ]);
});
