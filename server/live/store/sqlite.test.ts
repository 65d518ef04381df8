import { spawnSync } from 'node:child_process';
import { chmodSync, copyFileSync, mkdtempSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { openSqlite } from './sqlite';
import { openSqliteStore } from './sqlite-store';

const folder = mkdtempSync(join(tmpdir(), 'kettingreactie-driver-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

let files = 0;
function opened() {
  const db = openSqlite(join(folder, `${files++}/deep/live.sqlite`));
  db.exec('CREATE TABLE kept (id TEXT PRIMARY KEY, number BIGINT, text TEXT)');
  return db;
}

test('what is committed is on the disk, and a second writer waits for the first', () => {
  const db = opened();
  const pragma = (name: string) => Object.values(db.prepare(`PRAGMA ${name}`).all()[0] ?? {})[0];
  expect(pragma('journal_mode')).toBe('wal');
  expect(pragma('synchronous')).toBe(2);
  expect(pragma('busy_timeout')).toBeGreaterThanOrEqual(5000);
  expect(pragma('foreign_keys')).toBe(1);
  db.close();
});

test('a number is kept as the whole number that it is, as text too', () => {
  const db = opened();
  db.prepare('INSERT INTO kept VALUES (?, ?, ?)').run('a', 3, 3);
  expect(db.prepare('SELECT typeof(number) AS kind, number, text FROM kept').all()).toEqual([
    { kind: 'integer', number: 3, text: '3' },
  ]);
  db.close();
});

test('what is no whole number and text that would be cut are refused, before they reach the file', () => {
  const db = opened();
  const insert = db.prepare('INSERT INTO kept VALUES (?, ?, ?)');
  for (const wrong of [1.5, Number.NaN, 2 ** 53, 'a\0b']) expect(() => insert.run('a', 1, wrong)).toThrow(TypeError);
  expect(db.prepare('SELECT * FROM kept').all()).toEqual([]);
  db.close();
});

test('a value too many is refused', () => {
  const db = opened();
  expect(() => db.prepare('INSERT INTO kept VALUES (?, ?, ?)').run('a', 1, 'b', 'c')).toThrow();
  db.close();
});

test('what an INSERT with RETURNING and everything after it write is kept', () => {
  const db = opened();
  db.prepare("INSERT INTO kept VALUES (?, 1, '') RETURNING id").run('a');
  db.prepare("INSERT INTO kept VALUES (?, 1, '') RETURNING id").all('b');
  db.prepare("INSERT INTO kept VALUES (?, 1, '')").run('c');
  db.close();
  const again = openSqlite(join(folder, `${files - 1}/deep/live.sqlite`));
  expect(again.prepare('SELECT id FROM kept ORDER BY id').all()).toEqual([{ id: 'a' }, { id: 'b' }, { id: 'c' }]);
  again.close();
});

test('a transaction that throws leaves nothing, one that would wait is refused, and none stands in another', () => {
  const db = opened();
  const insert = db.prepare("INSERT INTO kept VALUES (?, 1, '')");
  expect(() =>
    db.transaction(() => {
      insert.run('a');
      throw new Error('changed my mind');
    }),
  ).toThrow('changed my mind');
  expect(() => db.transaction(async () => insert.run('b'))).toThrow('must be over');
  expect(() => db.transaction(() => db.transaction(() => insert.run('c')))).toThrow();
  expect(db.prepare('SELECT * FROM kept').all()).toEqual([]);
  db.transaction(() => insert.run('d'));
  expect(db.prepare('SELECT id FROM kept').all()).toEqual([{ id: 'd' }]);
  db.close();
});

test('a full disk adds nothing and is got over', () => {
  const db = opened();
  const insert = db.prepare('INSERT INTO kept VALUES (?, 1, ?)');
  db.exec('PRAGMA max_page_count = 20');
  const fill = () =>
    db.transaction(() => Array.from({ length: 100 }, (_, at) => insert.run(`k${at}`, 'x'.repeat(2000))));
  expect(fill).toThrow(/full/);
  expect(db.prepare('SELECT * FROM kept').all()).toEqual([]);
  db.exec('PRAGMA max_page_count = 2000');
  fill();
  expect(db.prepare('SELECT count(*) AS all_of_them FROM kept').all()).toEqual([{ all_of_them: 100 }]);
  db.close();
});

test('nothing is written after the end', () => {
  const db = opened();
  const insert = db.prepare("INSERT INTO kept VALUES (?, 1, '')");
  db.close();
  expect(() => insert.run('a')).toThrow();
});

test('a file that is no database, or of a newer program, is not touched', () => {
  const file = join(folder, 'newer.sqlite');
  const db = openSqlite(file);
  db.exec('PRAGMA user_version = 999');
  db.close();
  expect(() => openSqliteStore(file)).toThrow(/schema 999/);
  const text = join(folder, 'text.sqlite');
  spawnSync('cp', ['README.md', text]);
  const size = statSync(text).size;
  expect(() => openSqliteStore(text)).toThrow(/not a database/);
  expect(statSync(text).size).toBe(size);
});

test('a file that may not be written is refused, and opened once it may', async () => {
  const file = join(folder, 'locked.sqlite');
  await openSqliteStore(file).close();
  chmodSync(folder, 0o777);
  chmodSync(file, 0o444);
  const isRoot = process.geteuid?.() === 0;
  if (isRoot) process.seteuid?.('nobody');
  try {
    expect(() => openSqliteStore(file)).toThrow(/readonly database/);
  } finally {
    if (isRoot) process.seteuid?.(0);
  }
  chmodSync(file, 0o644);
  await openSqliteStore(file).close();
});

test('once it is closed the file holds all by itself', async () => {
  const file = join(folder, 'closed.sqlite');
  const store = openSqliteStore(file);
  await store.open({ id: 'a', code: 'ABC', seq: 1, purgeAt: 9 }, { seq: 1, at: 1, key: 'opened', what: '{}' });
  await store.close();
  copyFileSync(file, join(folder, 'copy.sqlite'));
  const copy = openSqliteStore(join(folder, 'copy.sqlite'));
  expect(await copy.find('a')).toMatchObject({ code: 'ABC' });
  await copy.close();
});
