import { cpSync, existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { checkContent } from '@/lib/content/check/check';
import { caseFolders } from '@/lib/content/open/case-folders';
import { format, isWarning } from '@/lib/content/parse/diagnostic';
import { translationsOf } from '@/lib/content/translate/translations';
import { type IdKind, idKinds } from './id-places';
import { renameCase } from './rename-case';
import { renameId } from './rename-id';
import { keepRecords } from './rename-record';

let root: string;

beforeAll(() => {
  root = mkdtempSync(join(tmpdir(), 'rename-'));
  cpSync('content', root, { recursive: true });
});

afterAll(() => rmSync(root, { recursive: true }));

/** Without the models, which can't be loaded from here: their words are then too many. */
const faults = () =>
  checkContent(root)
    .diagnostics.filter((each) => !isWarning(each) && !/model/.test(each.message))
    .map(format);
const unsure = () => translationsOf(root, 'en').filter(({ standing }) => standing !== 'translated').length;

const firstIds: Readonly<Record<IdKind, RegExp>> = {
  step: /steps:\n {2}- id: (\S+)/,
  node: /nodes:\n {2}- (?:\{ )?id: ([\w-]+)/,
  edge: /edges:\n {2}- (?:\{ )?id: ([\w-]+)/,
  lesson: /lessons:\n {2}- id: (\S+)/,
  source: /sources:\n {2}- id: (\S+)/,
  question: /questions:\n {2}- id: (\S+)/,
};

test('cases and their ids can get other names: no fault follows, and no translation is in doubt', () => {
  const before = unsure();
  const record = keepRecords(root);
  for (const { slug, folder } of caseFolders(root) ?? []) {
    for (const kind of idKinds) {
      const file = join(folder, kind === 'question' ? 'quiz.yaml' : 'case.yaml');
      const from = firstIds[kind].exec(readFileSync(file, 'utf8'))?.[1] ?? '';
      const rewritten = renameId(root, slug, folder, { kind, from, to: `renamed-${kind}` });
      expect(rewritten.has(file), `${slug} ${from}`).toBe(true);
      for (const [path, text] of rewritten) writeFileSync(path, text);
    }
  }
  record();
  renameCase(root, join(root, 'cases/zalando'), 'zalando', 'zalando-renamed');
  expect(faults()).toEqual([]);
  expect(unsure()).toBe(before);
  expect(existsSync(join(root, 'cases/zalando'))).toBe(false);
  expect(readFileSync(join(root, 'search/nl.yaml'), 'utf8')).not.toMatch(/\/zalando[:#]/);
}, 60_000);

test('a name that is taken is refused, and the case stays where it is', () => {
  const folder = join(root, 'cases/zalando-renamed');
  expect(() => renameCase(root, folder, 'zalando-renamed', 'civis')).toThrow('is there already');
  expect(existsSync(folder)).toBe(true);
});
