import { mkdirSync } from 'node:fs';
import { dirname } from 'node:path';
import { DatabaseSync } from '@photostructure/sqlite';
import { TornTransaction } from './torn-transaction';

/** All that may be bound: what else JavaScript has would be stored as something that nobody meant. */
export type SqliteValue = string | number;
export type SqliteRow = Readonly<Record<string, unknown>>;

export type SqliteStatement = {
  /** Also where nothing comes back: the rows are read to their end, without which a `RETURNING` would not be carried out. */
  all: (...values: SqliteValue[]) => SqliteRow[];
  run: (...values: SqliteValue[]) => void;
};

export type Sqlite = {
  prepare: (sql: string) => SqliteStatement;
  exec: (sql: string) => void;
  /** Runs `work` whole or not at all, alone among all writers. A promise is refused: it would be committed before it is done. */
  transaction: <Result>(work: () => Result) => Result;
  close: () => void;
};

/** How long to wait for another writer, in milliseconds. */
const patience = 5000;

/** Opens a file for good keeping: what is committed is on the disk. Makes its folder. Throws when it can not be opened. */
export function openSqlite(file: string): Sqlite {
  mkdirSync(dirname(file), { recursive: true });
  const db = new DatabaseSync(file, { timeout: patience });
  db.exec('PRAGMA journal_mode = WAL');
  db.exec('PRAGMA synchronous = FULL');
  db.exec('PRAGMA foreign_keys = ON');
  db.exec('PRAGMA secure_delete = ON');
  return {
    prepare: (sql) => {
      const statement = db.prepare(sql);
      return {
        all: (...values) => statement.all(...values.map(checked)),
        run: (...values) => void statement.all(...values.map(checked)),
      };
    },
    exec: (sql) => db.exec(sql),
    transaction: (work) => {
      db.exec('BEGIN IMMEDIATE');
      try {
        const result = work();
        if (result instanceof Promise) throw new Error('a transaction must be over when its function is');
        db.exec('COMMIT');
        return result;
      } catch (error) {
        takeBack(db, error);
        throw error;
      }
    },
    close: () => db.close(),
  };
}

/** On some faults, a full disk among them, SQLite has taken the transaction back already. */
function takeBack(db: InstanceType<typeof DatabaseSync>, cause: unknown): void {
  if (!db.isTransaction) return;
  try {
    db.exec('ROLLBACK');
  } catch (error) {
    throw new TornTransaction(`SQLite could not take a transaction back: ${String(error)}`, { cause });
  }
}

/** Text ends at its first U+0000 when it is read back, and a number that is not whole is no number of ours. */
function checked(value: SqliteValue): SqliteValue {
  if (typeof value === 'number' ? !Number.isSafeInteger(value) : value.includes('\0'))
    throw new TypeError(`${JSON.stringify(value)} can not be kept in SQLite`);
  return value;
}
