import { execFileSync } from 'node:child_process';
import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { afterAll, expect, test } from 'vitest';

const folder = mkdtempSync(join(tmpdir(), 'being-written-'));
afterAll(() => rmSync(folder, { recursive: true }));

const at = (file: string) => pathToFileURL(resolve(file)).href;
const look = `
  const { caseFaults, listCasePages, listCases } = await import('${at('lib/content/read/read.ts')}');
  const { readLessons } = await import('${at('lib/content/read/read-lessons.ts')}');
  const { sharedFaults } = await import('${at('lib/content/read/faults.ts')}');
  const { lessons } = await readLessons('nl');
  const [{ file, line, remedy }] = caseFaults('civis');
  console.log(JSON.stringify({
    shown: await listCases(),
    pages: await listCasePages(),
    isTold: JSON.stringify(lessons).includes('civis'),
    first: { file, line, hasRemedy: remedy.length > 0 },
    shared: sharedFaults().length,
  }));
`;

test('while the site is being written, a broken case is left out of all pages but its own, which says why', () => {
  cpSync('content', join(folder, 'content'), { recursive: true });
  const file = join(folder, 'content/cases/civis/case.yaml');
  writeFileSync(file, readFileSync(file, 'utf8').replace('order:', 'ordr:'));
  const env = { ...process.env, NODE_ENV: 'development', TSX_TSCONFIG_PATH: resolve('tsconfig.json') } as const;
  const args = ['--import', import.meta.resolve('tsx'), '--input-type=module', '-e', look];
  const found = JSON.parse(execFileSync(process.execPath, args, { cwd: folder, env, encoding: 'utf8' }));
  expect(found.pages).toContain('civis');
  expect(found.shown).toEqual(found.pages.filter((slug: string) => slug !== 'civis'));
  expect(found).toMatchObject({
    isTold: false,
    first: { file: 'content/cases/civis/case.yaml', line: 2, hasRemedy: true },
    shared: 0,
  });
}, 60_000);
