import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { LogLine, LogStore } from './log-store';
import { type OwnPostgres, ownPostgres } from './own-postgres.fixture';
import { openPostgresStore } from './postgres-store';
import { openSqliteStore } from './sqlite-store';

/** A busy machine takes its time to make a database, in milliseconds. */
const patience = 120_000;
const faults: string[] = [];
const folder = mkdtempSync(join(tmpdir(), 'kettingreactie-sqlite-'));
let postgres: OwnPostgres;
const stores = new Map<string, LogStore>();
const second = new Map<string, LogStore>();

const openers = {
  SQLite: async () => openSqliteStore(join(folder, 'live.sqlite')),
  PostgreSQL: () => openPostgresStore({ url: postgres.url, onFault: (what) => faults.push(what) }),
};

beforeAll(async () => {
  postgres = await ownPostgres();
  for (const [name, open] of Object.entries(openers)) {
    stores.set(name, await open());
    second.set(name, await open());
  }
}, patience);

afterAll(async () => {
  for (const store of [...stores.values(), ...second.values()]) await store.close();
  await postgres.close();
  rmSync(folder, { recursive: true, force: true });
}, patience);

const line = (seq: number, key = `k${seq}`, what = '{"n":1}'): LogLine => ({ seq, at: 1_795_983_519_072, key, what });
let sessions = 0;

describe.each(Object.keys(openers))('%s', (name) => {
  const store = (): LogStore => stores.get(name) ?? fail();
  const other = (): LogStore => second.get(name) ?? fail();

  async function opened(): Promise<string> {
    const id = `session-${name}-${sessions++}`;
    expect(await store().open({ id, code: `C${id}`, seq: 1, purgeAt: 9e12 }, line(1))).toBe(true);
    return id;
  }
  const add = (on: LogStore, session: string, lines: LogLine[], after = 1) =>
    on.append({ session, after, keys: lines.map(({ key }) => key), decide: () => lines });

  test('what was added is there, as it was, numbers as numbers', async () => {
    const id = await opened();
    const odd = '{"text":"é 😀 \'; DROP TABLE live_log; -- \\u0000"}';
    await add(store(), id, [line(2, 'a', odd), line(3)]);
    expect(await other().linesAfter(id, 1)).toEqual([line(2, 'a', odd), line(3)]);
    expect(await other().linesAfter(id, 3)).toEqual([]);
    expect(await other().find(id)).toEqual({ id, code: `C${id}`, seq: 3, purgeAt: 9e12 });
    expect(await other().find('nobody')).toBeUndefined();
  });

  test('a code is taken once', async () => {
    const id = await opened();
    expect(await other().open({ id: `${id}-2`, code: `C${id}`, seq: 1, purgeAt: 9e12 }, line(1))).toBe(false);
    expect(await other().findCodes([`C${id}`, 'none'])).toEqual(new Map([[`C${id}`, id]]));
  });

  test('who adds is told what others have added, and what stands under its keys', async () => {
    const id = await opened();
    await add(store(), id, [line(2, 'same')]);
    const found = await new Promise((resolve) => {
      void other().append({
        session: id,
        after: 1,
        keys: ['same', 'new'],
        decide: (there) => {
          resolve(there);
          return [line(3, 'new')];
        },
      });
    });
    expect(found).toEqual({ missed: [line(2, 'same')], first: new Map([['same', line(2, 'same')]]) });
  });

  test('a number or key that is taken, a gap and a fault add nothing at all', async () => {
    const id = await opened();
    await add(store(), id, [line(2)]);
    await expect(add(store(), id, [line(3), line(5)])).rejects.toThrow(/would follow/);
    await expect(add(store(), id, [line(2)])).rejects.toThrow();
    await expect(add(store(), id, [line(3), line(4, 'k2')])).rejects.toThrow();
    await expect(store().append({ session: id, after: 1, keys: [], decide: () => fail() })).rejects.toThrow('never');
    expect((await other().linesAfter(id, 0)).map(({ seq }) => seq)).toEqual([1, 2]);
    await add(other(), id, [line(3)]);
    expect((await store().linesAfter(id, 0)).map(({ seq }) => seq)).toEqual([1, 2, 3]);
  });

  test('two servers that add at the same time leave no gap and lose nothing', async () => {
    const id = await opened();
    const addOne = (on: LogStore, key: string) =>
      on.append({
        session: id,
        after: 1,
        keys: [key],
        decide: ({ missed }) => [line((missed.at(-1)?.seq ?? 1) + 1, key)],
      });
    const keys = Array.from({ length: 24 }, (_, at) => `${name}-${at}`);
    await Promise.all(keys.map((key, at) => addOne(at % 2 ? store() : other(), key)));
    const lines = await store().linesAfter(id, 1);
    expect(lines.map(({ seq }) => seq)).toEqual(keys.map((_, at) => at + 2));
    expect(lines.map(({ key }) => key).toSorted()).toEqual(keys.toSorted());
  });

  test('an erased session is gone with its log, and nothing can be added to it', async () => {
    const id = await opened();
    await store().erase(id);
    expect(await other().find(id)).toBeUndefined();
    expect(await other().linesAfter(id, 0)).toEqual([]);
    expect(await add(other(), id, [line(2)])).toBe(false);
  });

  test('a session is erased when its time has come, not before', async () => {
    const [early, late] = [`early-${name}`, `late-${name}`];
    await store().open({ id: early, code: early, seq: 1, purgeAt: 1000 }, line(1));
    await store().open({ id: late, code: late, seq: 1, purgeAt: 1001 }, line(1));
    expect(await store().erasePurged(1000)).toEqual([early]);
    expect(await store().find(late)).toBeDefined();
    expect(await store().erasePurged(1001)).toEqual([late]);
  });

  test('another server hears of a change', async () => {
    const id = await opened();
    const heard = new Promise<string | undefined>((resolve) => {
      other().watch((session) => {
        if (session === undefined || session === id) resolve(session);
      });
    });
    await add(store(), id, [line(2)]);
    await heard;
    expect((await other().linesAfter(id, 1)).length).toBe(1);
  });

  test('a healthy store says nothing', async () => {
    await expect(store().check(1000)).resolves.toBeUndefined();
  });
});

test('what was erased is in none of the files', async () => {
  const store = stores.get('SQLite') ?? fail();
  await store.open({ id: 'erased', code: 'erased', seq: 1, purgeAt: 9e12 }, line(1, 'k1', '{"said":"unmistakable"}'));
  const files = () => readdirSync(folder).map((file) => readFileSync(join(folder, file), 'latin1'));
  expect(files().some((text) => text.includes('unmistakable'))).toBe(true);
  await store.erase('erased');
  expect(files().some((text) => text.includes('unmistakable'))).toBe(false);
});

test('those who listen at another PostgreSQL server are counted for a while', async () => {
  const [here, there] = [stores.get('PostgreSQL'), second.get('PostgreSQL')];
  const id = 'counted';
  await here?.open({ id, code: id, seq: 1, purgeAt: 9e12 }, line(1));
  expect(await there?.reportHere(id, 7, 1000)).toBe(0);
  expect(await here?.reportHere(id, 2, 2000)).toBe(7);
  expect(await here?.reportHere(id, 2, 90_000)).toBe(0);
});

test('a database that was killed is asked again when it is back, and what it had is there', async () => {
  const store = stores.get('PostgreSQL') ?? fail();
  const id = 'killed';
  await store.open({ id, code: id, seq: 1, purgeAt: 9e12 }, line(1));
  await postgres.kill();
  await expect(store.check(1000)).rejects.toThrow();
  await postgres.start();
  await expect
    .poll(() => store.find(id).catch(() => undefined), { timeout: patience })
    .toEqual({ id, code: id, seq: 1, purgeAt: 9e12 });
  expect(faults.length).toBeGreaterThan(0);
});

function fail(): never {
  throw new Error('this is never called');
}
