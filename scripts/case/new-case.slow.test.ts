import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { checkContent } from '@/lib/content/check/check';
import { caseFolders } from '@/lib/content/open/case-folders';
import { openModels } from '@/lib/content/open/model-files';
import { openOnCall } from '@/lib/content/open/on-call-files';
import { format } from '@/lib/content/parse/diagnostic';
import { memoizedFiles, memoizedShared } from '@/lib/content/read/memoized-files';
import { defaultSeed } from '@/lib/model/knobs';
import { run } from '@/lib/model/run';
import { readingsOf } from '@/lib/on-call/moves';
import { replay } from '@/lib/on-call/play';
import { model } from '@/scripts/case/skeleton/model';
import { type NewCase, writeNewCase } from './new-case';

let root: string;

beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), 'new-case-'));
});

afterEach(() => rmSync(root, { recursive: true }));

const whole: NewCase = {
  organisation: 'Own outage',
  date: '2026-11-29',
  order: 1000,
  languages: ['nl', 'en'],
  hasModel: true,
  hasSession: true,
  hasOnCall: true,
};

/** What the check says of a new case among those of the site. */
async function faultsOf(made: NewCase): Promise<string[]> {
  writeNewCase(join(root, 'cases/own-outage'), made);
  const privateFolders = { folders: [root] };
  const models = await openModels(caseFolders('content', privateFolders) ?? []);
  const readers = { openCase: memoizedFiles, openShared: memoizedShared };
  const { cases, diagnostics } = checkContent('content', models, privateFolders, readers);
  expect(cases).toContain('own-outage');
  return diagnostics.filter(({ code }) => code !== 'draft').map(format);
}

test.each<[string, Partial<NewCase>, files: number]>([
  ['whole', {}, 13],
  ['without being on call', { hasOnCall: false }, 10],
  ['without a model', { hasModel: false }, 9],
  ['without a session', { hasSession: false }, 10],
  ['with neither, in one language', { hasModel: false, hasSession: false, languages: ['nl'] }, 4],
  ['in one language', { languages: ['nl'] }, 9],
  ['of an organisation with signs and digits in its name', { organisation: 'Studio 100: "Best" #1 & co' }, 13],
])(
  'a new case %s has no fault',
  async (_, what, files) => {
    expect(await faultsOf({ ...whole, ...what })).toEqual([]);
    expect(readdirSync(join(root, 'cases/own-outage'))).toHaveLength(files);
  },
  20_000,
);

test('nothing of the skeleton stays unfilled', () => {
  const folder = join(root, 'cases/own-outage');
  for (const file of writeNewCase(folder, whole))
    expect(readFileSync(join(folder, file), 'utf8'), file).not.toMatch(/ORGANISATION|DATE|ORDER|SCHEMAS/);
});

test('a folder that is there is left alone', () => {
  const folder = join(root, 'cases/own-outage');
  writeNewCase(folder, whole);
  expect(() => writeNewCase(folder, { ...whole, organisation: 'Another' })).toThrow('is there already');
  expect(readFileSync(join(folder, 'case.yaml'), 'utf8')).toContain('organisation: Own outage');
});

test('its model keeps going as it did, and its lesson lets it recover', () => {
  const outcome = (knobs: Partial<Record<'retries' | 'report', number>>) =>
    run(model, { retries: 3, report: 60, ...knobs }, 1).outcome;
  expect(outcome({})).toBe('stuck');
  expect(outcome(model.lessons['wait-longer-each-time'] ?? {})).toBe('recovered');
  expect(outcome({ report: 30 })).toBe('calm');
});

test('on call one finds the trouble in it, and only switching the retries off ends it', async () => {
  const folder = join(root, 'cases/own-outage');
  writeNewCase(folder, whole);
  const onCall = openOnCall(folder)?.onCall.content;
  expect(onCall).toBeDefined();
  if (!onCall) return;
  const game = { model, onCall };
  const after = (...moves: string[]) => replay(game, { seed: defaultSeed, moves });
  const found = ['count-the-questions', 'read-the-log-of-the-shop'];
  const { play, refused } = after('look-at-the-shop', ...found, 'switch-off-retries', 'wait-5', 'look-at-the-shop');
  expect([refused, [...readingsOf(play)].at(-1)]).toEqual([0, 'pages-are-whole']);
  for (const move of ['restart-the-stock-service', 'stop-the-report'])
    expect([...readingsOf(after(move, 'wait-5', 'look-at-the-shop').play)]).toEqual(['pages-are-empty']);
});
