import { mkdirSync, mkdtempSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { inputsHash } from './inputs.mjs';

let folder;

function write(file, text) {
  mkdirSync(dirname(join(folder, file)), { recursive: true });
  writeFileSync(join(folder, file), text);
}

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'inputs-'));
  write('content/cases/zalando/nl.mdx', 'tekst');
});

afterEach(() => rmSync(folder, { recursive: true }));

test.each([
  'content/cases/zalando/nl.mdx',
  'app/page.tsx',
  'server/serve.ts',
  'public/robots.txt',
  'package-lock.json',
  'next.config.mjs',
])('a change of %s makes a build stale', (file) => {
  const before = inputsHash(folder);
  write(file, 'anders');
  expect(inputsHash(folder)).not.toBe(before);
});

test('a file that moves makes a build stale', () => {
  const before = inputsHash(folder);
  renameSync(join(folder, 'content/cases/zalando/nl.mdx'), join(folder, 'content/cases/zalando/en.mdx'));
  expect(inputsHash(folder)).not.toBe(before);
});

test.each(['README.md', 'out/nl.html', 'e2e/home.spec.ts', 'lib/languages/locale.test.ts'])(
  'a change of %s does not',
  (file) => {
    const before = inputsHash(folder);
    write(file, 'anders');
    expect(inputsHash(folder)).toBe(before);
  },
);

test.each(['SITE_URL', 'REPOSITORY_URL'])('another %s makes a build stale', (name) => {
  const before = inputsHash(folder, {});
  const after = inputsHash(folder, { [name]: 'https://example.org' });
  expect(after).not.toBe(before);
  expect(inputsHash(folder, { [name]: 'https://example.net' })).not.toBe(after);
  expect(inputsHash(folder, { [name]: '' })).toBe(before);
});

test('a change of a private case makes a build stale', () => {
  write('theirs/cases/own-outage/nl.mdx', 'tekst');
  const hash = () => inputsHash(folder, { CONTENT_DIRS: 'theirs' });
  const before = hash();
  write('theirs/cases/own-outage/nl.mdx', 'anders');
  expect(hash()).not.toBe(before);
});

test('a setting that only the server reads does not', () => {
  expect(inputsHash(folder, { PORT: '4000' })).toBe(inputsHash(folder, {}));
});
