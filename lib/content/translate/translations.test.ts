import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { recorded, recordFile, translationsOf } from './translations';

let root = '';
const folder = 'cases/demo';

function write(file: string, text: string) {
  mkdirSync(dirname(join(root, file)), { recursive: true });
  writeFileSync(join(root, file), text);
}

function record(prefix = '') {
  write('translated/en.json', JSON.stringify(recorded(root, 'en', ({ file }) => file.startsWith(prefix))));
}

function standings() {
  return Object.fromEntries(translationsOf(root, 'en').map(({ id, standing }) => [id, standing]));
}

beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), 'translations-'));
  write(`${folder}/nl.yaml`, 'title: Titel\nsteps:\n  it-begins: { title: Het begint, happens: Iets valt om. }\n');
  write(`${folder}/en.yaml`, 'title: Title\nsteps:\n  it-begins: { title: It begins, happens: Something falls. }\n');
  write(`${folder}/nl.mdx`, '<Part name="failure">\n\n<Step id="it-begins">\nIets valt om.\n</Step>\n</Part>\n');
  write(`${folder}/en.mdx`, '<Part name="failure">\n\n<Step id="it-begins">\nSomething falls.\n</Step>\n</Part>\n');
  record();
});

afterEach(() => rmSync(root, { recursive: true }));

test('what was recorded is translated', () => {
  expect(recordFile(root, 'en')).toBe(join(root, 'translated/en.json'));
  expect([...new Set(Object.values(standings()))]).toEqual(['translated']);
});

test('when only the source changes, that one piece is stale', () => {
  write(`${folder}/nl.yaml`, 'title: Titel\nsteps:\n  it-begins: { title: Het begint, happens: Alles valt om. }\n');
  expect(standings()).toMatchObject({ title: 'translated', 'steps.it-begins': 'stale' });
});

test('when both change, whoever wrote them has yet to record it', () => {
  write(`${folder}/nl.yaml`, 'title: Kop\nsteps:\n  it-begins: { title: Het begint, happens: Iets valt om. }\n');
  write(`${folder}/en.yaml`, 'title: Head\nsteps:\n  it-begins: { title: It begins, happens: Something falls. }\n');
  expect(standings()).toMatchObject({ title: 'unrecorded' });
  record('cases/other');
  expect(standings()).toMatchObject({ title: 'unrecorded' });
  record(folder);
  expect(standings()).toMatchObject({ title: 'translated' });
});

test('a word that the translation lacks is missing, and so is every piece of a file that is not there', () => {
  write(`${folder}/en.yaml`, 'title: Title\nsteps:\n  it-begins: { title: It begins }\n');
  expect(standings()).toMatchObject({ title: 'translated', 'steps.it-begins': 'missing' });
  rmSync(join(root, folder, 'en.yaml'));
  expect(standings()).toMatchObject({ title: 'missing' });
});

test('a story is stale by its step; markup that changes is none of its words', () => {
  write(`${folder}/nl.mdx`, '<Part name="failure">\n\n<Step id="it-begins">\nAlles valt om.\n</Step>\n</Part>\n');
  expect(standings()['it-begins']).toBe('stale');
  write(`${folder}/nl.mdx`, '<Part name="failure">\n<Step id="it-begins">\nIets <b>valt</b> om.\n</Step>\n</Part>\n');
  expect(standings()['it-begins']).toBe('translated');
});
