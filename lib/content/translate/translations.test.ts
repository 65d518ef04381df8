import { cpSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { parse, parseDocument } from 'yaml';
import { piecesGone, recorded, recordFile, translationsOf } from './translations';

let root = '';
const folder = 'cases/demo';

function write(file: string, text: string) {
  mkdirSync(dirname(join(root, file)), { recursive: true });
  writeFileSync(join(root, file), text);
}

function record(prefix = '') {
  const isAsked = ({ file }: { file: string }) => file.startsWith(prefix);
  write('translated/en.json', JSON.stringify(recorded(root, 'en', isAsked, isAsked)));
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

test('of a case that is taken away the record stays, until that case is recorded', () => {
  write('cases/other/nl.yaml', 'title: Ander\n');
  write('cases/other/en.yaml', 'title: Other\n');
  record('cases/other');
  expect(piecesGone(root, 'en')).toEqual([]);
  rmSync(join(root, folder), { recursive: true });
  const gone = [
    { file: `${folder}/nl.mdx`, id: 'it-begins' },
    { file: `${folder}/nl.yaml`, id: 'title' },
    { file: `${folder}/nl.yaml`, id: 'steps.it-begins' },
  ];
  record('cases/other');
  expect(piecesGone(root, 'en')).toEqual(gone);
  record(folder);
  expect(piecesGone(root, 'en')).toEqual([]);
  expect(standings()).toEqual({ title: 'translated' });
});

test('a story is stale by its step; markup that changes is none of its words', () => {
  write(`${folder}/nl.mdx`, '<Part name="failure">\n\n<Step id="it-begins">\nAlles valt om.\n</Step>\n</Part>\n');
  expect(standings()['it-begins']).toBe('stale');
  write(`${folder}/nl.mdx`, '<Part name="failure">\n<Step id="it-begins">\nIets <b>valt</b> om.\n</Step>\n</Part>\n');
  expect(standings()['it-begins']).toBe('translated');
});

test('a unit knows the line where it begins in each language', () => {
  const unit = translationsOf(root, 'en').find(({ id }) => id === 'steps.it-begins');
  expect([unit?.line, unit?.own?.line]).toEqual([3, 3]);
  expect(translationsOf(root, 'en').find(({ id }) => id === 'it-begins')?.line).toBe(3);
});

const [slug = ''] = readdirSync('content/cases');

/** A case of this site with one change in its Dutch; its standings that are not translated. */
function standingsAfter(file: string, change: (text: string) => string) {
  rmSync(root, { recursive: true });
  cpSync(join('content/cases', slug), join(root, 'cases', slug), { recursive: true });
  record();
  const path = join(root, 'cases', slug, file);
  const before = readFileSync(path, 'utf8');
  const after = change(before);
  expect(after).not.toBe(before);
  writeFileSync(path, after);
  return translationsOf(root, 'en').flatMap(({ id, standing }) => (standing === 'translated' ? [] : [id, standing]));
}

test('one word in one step of a case makes one unit stale', () => {
  const [step = ''] = Object.keys(parse(readFileSync(join('content/cases', slug, 'nl.yaml'), 'utf8')).steps).slice(3);
  const inStory = new RegExp(`(<Step id="${step}">\\s*[^<]*?)\\b[a-z]+(?= )`);
  const inWords = new RegExp(`(\\n {2}${step}:[\\s\\S]*?happens: "?)\\p{L}+`, 'u');
  expect(standingsAfter('nl.mdx', (text) => text.replace(inStory, '$1anders'))).toEqual([step, 'stale']);
  expect(standingsAfter('nl.yaml', (text) => text.replace(inWords, '$1Anders'))).toEqual([`steps.${step}`, 'stale']);
});

test('white space in a case makes none stale', () => {
  const rewrapped = (text: string) => text.replace(/(?<=\p{L}[,.]?) (?=\p{L}+ \p{L})/gu, '\n');
  expect(standingsAfter('nl.mdx', rewrapped)).toEqual([]);
  const rewritten = (text: string) => parseDocument(text).toString({ lineWidth: 40, indent: 4 });
  for (const file of ['nl.yaml', 'session.nl.yaml', 'on-call.nl.yaml'])
    expect(standingsAfter(file, rewritten)).toEqual([]);
});
