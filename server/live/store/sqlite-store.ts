import { checkNumbers, type Found, type LogLine, type LogStore, type StoredSession } from './log-store';
import { migrationsAfter } from './migrations';
import { openSqlite, type Sqlite, type SqliteRow } from './sqlite';

/** How often it is looked whether another process has written to the file, in milliseconds. */
const lookEvery = 2000;

/** The log in one SQLite file; see `openSqlite` for what may be wrong with it. */
export function openSqliteStore(file: string): LogStore {
  const db = migrated(openSqlite(file));
  const insertSession = db.prepare('INSERT INTO live_session (id, code, seq, purge_at) VALUES (?, ?, ?, ?)');
  const insertLine = db.prepare('INSERT INTO live_log (session, seq, at, key, what) VALUES (?, ?, ?, ?, ?)');
  const sessionById = db.prepare('SELECT id, code, seq, purge_at FROM live_session WHERE id = ?');
  const sessionByCode = db.prepare('SELECT id, code, seq, purge_at FROM live_session WHERE code = ?');
  const linesAfter = db.prepare('SELECT seq, at, key, what FROM live_log WHERE session = ? AND seq > ? ORDER BY seq');
  const lineByKey = db.prepare('SELECT seq, at, key, what FROM live_log WHERE session = ? AND key = ?');
  const moveOn = db.prepare('UPDATE live_session SET seq = ? WHERE id = ?');
  const erase = db.prepare('DELETE FROM live_session WHERE id = ?');
  const purged = db.prepare('SELECT id FROM live_session WHERE purge_at <= ?');
  const check = db.prepare(
    'INSERT INTO live_check (id, at) VALUES (1, ?) ON CONFLICT (id) DO UPDATE SET at = excluded.at',
  );
  const version = db.prepare('PRAGMA data_version');
  let looking: ReturnType<typeof setInterval> | undefined;

  const findIn = (session: string, after: number, last: number, keys: readonly string[]): Found => ({
    missed: last > after ? linesAfter.all(session, after).map(lineOf) : [],
    first: new Map(keys.flatMap((key) => lineByKey.all(session, key).map((row) => [key, lineOf(row)] as const))),
  });
  const add = (session: string, lines: readonly LogLine[]) => {
    for (const { seq, at, key, what } of lines) insertLine.run(session, seq, at, key, what);
  };

  /** Brings all into the file itself; what was erased is not left in the one beside, either. */
  const checkpoint = () => db.exec('PRAGMA wal_checkpoint(TRUNCATE)');

  return {
    open: async (session, first) =>
      db.transaction(() => {
        if (sessionByCode.all(session.code).length > 0) return false;
        insertSession.run(session.id, session.code, first.seq, session.purgeAt);
        add(session.id, [first]);
        return true;
      }),
    find: async (id) => sessionById.all(id).map(sessionOf)[0],
    findCodes: async (codes) =>
      new Map(codes.flatMap((code) => sessionByCode.all(code).map((row) => [code, sessionOf(row).id] as const))),
    linesAfter: async (session, seq) => linesAfter.all(session, seq).map(lineOf),
    append: async ({ session, after, keys, decide }) =>
      db.transaction(() => {
        const [stored] = sessionById.all(session).map(sessionOf);
        if (!stored) return false;
        const lines = decide(findIn(session, after, stored.seq, keys));
        checkNumbers(lines, stored.seq);
        const last = lines.at(-1);
        if (!last) return true;
        add(session, lines);
        moveOn.run(last.seq, session);
        return true;
      }),
    erase: async (id) => {
      db.transaction(() => erase.run(id));
      checkpoint();
    },
    erasePurged: async (now) => {
      const ids = db.transaction(() => {
        const old = purged.all(now).map(({ id }) => String(id));
        for (const id of old) erase.run(id);
        return old;
      });
      if (ids.length > 0) checkpoint();
      return ids;
    },
    reportHere: async () => 0,
    watch: (changed) => {
      let seen = version.all()[0]?.data_version;
      looking = setInterval(() => {
        const now = version.all()[0]?.data_version;
        if (now !== seen) changed(undefined);
        seen = now;
      }, lookEvery);
      looking.unref();
    },
    check: async (now) => db.transaction(() => check.run(now)),
    close: async () => {
      clearInterval(looking);
      try {
        checkpoint();
      } finally {
        db.close();
      }
    },
  };
}

function migrated(db: Sqlite): Sqlite {
  try {
    db.transaction(() => {
      const version = Number(db.prepare('PRAGMA user_version').all()[0]?.user_version);
      const steps = migrationsAfter(version);
      for (const statement of steps.flatMap(({ statements }) => statements)) db.exec(statement);
      // also where it stays the same: SQLite opens a file that it may not write, and refuses only what is written
      db.exec(`PRAGMA user_version = ${steps.at(-1)?.version ?? version}`);
    });
    return db;
  } catch (error) {
    db.close();
    throw error;
  }
}

function sessionOf({ id, code, seq, purge_at: purgeAt }: SqliteRow): StoredSession {
  return { id: String(id), code: String(code), seq: Number(seq), purgeAt: Number(purgeAt) };
}

function lineOf({ seq, at, key, what }: SqliteRow): LogLine {
  return { seq: Number(seq), at: Number(at), key: String(key), what: String(what) };
}
