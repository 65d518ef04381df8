import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { readLiveContent } from './live-content';

const folder = mkdtempSync(join(tmpdir(), 'live-content-'));
const file = join(folder, 'live.json');
afterAll(() => rmSync(folder, { recursive: true }));

test('what live sessions need is read when it is first asked for, and then no more', () => {
  writeFileSync(file, 'not yet');
  const content = readLiveContent(file);
  writeFileSync(file, '{ "cases": [], "words": {} }');
  expect(content.cases).toEqual([]);
  writeFileSync(file, 'another build');
  expect(content.words).toEqual({});
});

test('without a build the operator is told what to run', () => {
  expect(() => readLiveContent(join(folder, 'nowhere.json'))).toThrow('npm run build');
});
