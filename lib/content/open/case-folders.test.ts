import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { caseFolders, caseSettingsFault } from './case-folders';

let root: string;
const at = (...path: string[]) => join(root, ...path);

beforeAll(() => {
  root = mkdtempSync(join(tmpdir(), 'folders-'));
  for (const folder of [
    'content/cases/zalando',
    'content/cases/civis',
    'ours/cases/own-outage',
    'loose/own-outage',
    'bare',
  ])
    mkdirSync(at(folder), { recursive: true });
  writeFileSync(at('loose/own-outage/case.yaml'), 'order: 7\n');
});

afterAll(() => rmSync(root, { recursive: true }));

const fault = (folders: string[], cases?: string[]) =>
  caseSettingsFault(at('content'), { folders: folders.map((each) => at(each)), cases, announcesPrivate: false });

test('cases of a private folder come after those of the repository', () => {
  expect(caseFolders(at('content'), { folders: [at('ours')] })).toEqual([
    { slug: 'civis', folder: at('content/cases/civis'), isPrivate: false },
    { slug: 'zalando', folder: at('content/cases/zalando'), isPrivate: false },
    { slug: 'own-outage', folder: at('ours/cases/own-outage'), isPrivate: true },
  ]);
  expect(caseFolders(at('nowhere'))).toBeUndefined();
});

test('folders with cases, and cases that are there, are no fault', () => {
  expect(fault([])).toBeUndefined();
  expect(fault(['ours'], ['own-outage', 'civis'])).toBeUndefined();
});

test('a folder without cases is refused in one line that says what it should hold', () => {
  expect(fault(['nowhere'])).toBe(
    `CONTENT_DIRS names ${at('nowhere')}, which does not exist. Change it, or leave it out.`,
  );
  expect(fault(['ours', 'bare'])).toContain(`it must have ${at('bare/cases')} with a folder for each`);
  expect(fault(['loose'])).toContain(`move own-outage to ${at('loose/cases/own-outage')}`);
});

test('a chosen case that is nowhere is refused, with those that can be chosen', () => {
  expect(fault(['ours'], ['own-outrage'])).toBe(
    'CASES names own-outrage, and there is no such case. It can name civis, own-outage, zalando.',
  );
});
