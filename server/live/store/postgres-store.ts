import { randomUUID } from 'node:crypto';
import { Client, type ClientConfig, Pool, type PoolClient } from 'pg';
import { checkNumbers, type LogLine, type LogStore, type StoredSession } from './log-store';
import { migrationsAfter } from './migrations';

/** How often all sessions are looked after in case a notification was lost, and the longest wait before it is listened again; in milliseconds. */
const lookEvery = 2000;
const longestWait = 2000;
/** After how long what another server said about who listens counts no more, in milliseconds. */
const hereFor = 10_000;
const channel = 'kettingreactie_live';
/** Any number, the same for all servers: one migrates at a time. */
const migrationLock = 4_118_223;
const oldestServer = 150_000;

type Options = { url: string; onFault: (what: string, error: unknown) => void };

/** The log in PostgreSQL 15 or newer, shared by any number of servers. Rejects when the database is not there or too old. */
export async function openPostgresStore({ url, onFault }: Options): Promise<LogStore> {
  const config: ClientConfig = {
    connectionString: url,
    keepAlive: true,
    connectionTimeoutMillis: 5000,
    statement_timeout: 5000,
    query_timeout: 6000,
  };
  const instance = randomUUID();
  const pool = new Pool({ ...config, max: 8 });
  pool.on('error', (error) => onFault('a connection to PostgreSQL was lost', error));
  await migrate(pool);
  let listener: { stop: () => Promise<void> } | undefined;

  return {
    open: (session, first) =>
      inTransaction(pool, async (client) => {
        const { rowCount } = await client.query(
          'INSERT INTO live_session (id, code, seq, purge_at) VALUES ($1, $2, $3, $4) ON CONFLICT (code) DO NOTHING',
          [session.id, session.code, first.seq, session.purgeAt],
        );
        if (rowCount === 0) return false;
        await addLines(client, session.id, [first], instance);
        return true;
      }),
    find: async (id) => {
      const { rows } = await pool.query('SELECT id, code, seq, purge_at FROM live_session WHERE id = $1', [id]);
      return rows.map(sessionOf)[0];
    },
    findCodes: async (codes) => {
      const { rows } = await pool.query('SELECT id, code FROM live_session WHERE code = ANY($1)', [codes]);
      return new Map(rows.map(({ id, code }) => [String(code), String(id)]));
    },
    linesAfter: (session, seq) => linesAfter(pool, session, seq),
    append: ({ session, after, keys, decide }) =>
      inTransaction(pool, async (client) => {
        const { rows } = await client.query('SELECT seq FROM live_session WHERE id = $1 FOR UPDATE', [session]);
        if (rows.length === 0) return false;
        const last = Number(rows[0].seq);
        const missed = last > after ? await linesAfter(client, session, after) : [];
        const known = await client.query(
          'SELECT seq, at, key, what FROM live_log WHERE session = $1 AND key = ANY($2)',
          [session, keys],
        );
        const lines = decide({ missed, first: new Map(known.rows.map((row) => [String(row.key), lineOf(row)])) });
        checkNumbers(lines, last);
        if (lines.length > 0) await addLines(client, session, lines, instance);
        return true;
      }),
    erase: async (id) => {
      await inTransaction(pool, async (client) => {
        await client.query('DELETE FROM live_session WHERE id = $1', [id]);
        await notify(client, id, instance);
      });
    },
    erasePurged: (now) =>
      inTransaction(pool, async (client) => {
        const { rows } = await client.query('DELETE FROM live_session WHERE purge_at <= $1 RETURNING id', [now]);
        const ids = rows.map(({ id }) => String(id));
        for (const id of ids) await notify(client, id, instance);
        return ids;
      }),
    reportHere: async (session, here, now) => {
      await pool.query(
        `INSERT INTO live_here (session, instance, here, at) SELECT id, $2, $3, $4 FROM live_session WHERE id = $1
         ON CONFLICT (session, instance) DO UPDATE SET here = excluded.here, at = excluded.at`,
        [session, instance, here, now],
      );
      const { rows } = await pool.query(
        'SELECT coalesce(sum(here), 0) AS others FROM live_here WHERE session = $1 AND instance <> $2 AND at > $3',
        [session, instance, now - hereFor],
      );
      return Number(rows[0].others);
    },
    watch: (changed) => {
      listener = listen(config, { changed, instance, onFault });
    },
    check: async (now) => {
      await pool.query(
        'INSERT INTO live_check (id, at) VALUES (1, $1) ON CONFLICT (id) DO UPDATE SET at = excluded.at',
        [now],
      );
    },
    close: async () => {
      await listener?.stop();
      await pool.end();
    },
  };
}

/** Hears what other servers add, on a connection of its own that comes back by itself. */
function listen(
  config: ClientConfig,
  {
    changed,
    instance,
    onFault,
  }: { changed: (session: string | undefined) => void; instance: string } & Pick<Options, 'onFault'>,
) {
  let client: Client | undefined;
  let waiting: ReturnType<typeof setTimeout> | undefined;
  let wait = 100;
  let isStopped = false;
  const looking = setInterval(() => changed(undefined), lookEvery);
  looking.unref();

  const again = () => {
    client = undefined;
    if (isStopped) return;
    waiting = setTimeout(connect, wait);
    wait = Math.min(wait * 2, longestWait);
  };
  const connect = () => {
    const fresh = new Client(config);
    client = fresh;
    // an error comes with an `end` behind it, or with the rejection below
    fresh.on('error', (error) => onFault('the connection that listens to PostgreSQL was lost', error));
    fresh.on('notification', ({ payload = '' }) => {
      const [sender, session] = payload.split(' ');
      if (sender !== instance) changed(session);
    });
    fresh
      .connect()
      .then(() => fresh.query(`LISTEN ${channel}`))
      .then(() => {
        wait = 100;
        fresh.once('end', again);
        changed(undefined);
      })
      .catch((error: unknown) => {
        onFault('PostgreSQL could not be listened to', error);
        again();
      });
  };
  connect();
  return {
    stop: async () => {
      isStopped = true;
      clearInterval(looking);
      clearTimeout(waiting);
      await client?.end().catch(() => undefined);
    },
  };
}

async function migrate(pool: Pool): Promise<void> {
  await inTransaction(pool, async (client) => {
    const { rows } = await client.query("SELECT current_setting('server_version_num')::int AS number");
    if (Number(rows[0].number) < oldestServer)
      throw new Error(`DATABASE_URL leads to PostgreSQL ${rows[0].number}; it must be version 15 or newer.`);
    await client.query('SELECT pg_advisory_xact_lock($1)', [migrationLock]);
    await client.query('CREATE TABLE IF NOT EXISTS live_schema (version BIGINT NOT NULL)');
    const known = await client.query('SELECT coalesce(max(version), 0) AS version FROM live_schema');
    for (const { version, statements } of migrationsAfter(Number(known.rows[0].version))) {
      for (const statement of statements) await client.query(statement);
      await client.query('INSERT INTO live_schema (version) VALUES ($1)', [version]);
    }
  });
}

/** A client that broke is not used again; what it was asked is unknown then. */
async function inTransaction<Result>(pool: Pool, work: (client: PoolClient) => Promise<Result>): Promise<Result> {
  const client = await pool.connect();
  let broken: Error | undefined;
  const onError = (error: Error) => {
    broken = error;
  };
  client.on('error', onError);
  try {
    await client.query('BEGIN');
    const result = await work(client);
    await client.query('COMMIT');
    return result;
  } catch (error) {
    await client.query('ROLLBACK').catch((fault: Error) => {
      broken ??= fault;
    });
    throw error;
  } finally {
    client.off('error', onError);
    client.release(broken);
  }
}

async function addLines(
  client: PoolClient,
  session: string,
  lines: readonly LogLine[],
  instance: string,
): Promise<void> {
  await client.query(
    `WITH added AS (
       INSERT INTO live_log (session, seq, at, key, what)
       SELECT $1, * FROM unnest($2::bigint[], $3::bigint[], $4::text[], $5::text[])
     )
     UPDATE live_session SET seq = $6 WHERE id = $1`,
    [
      session,
      lines.map(({ seq }) => seq),
      lines.map(({ at }) => at),
      lines.map(({ key }) => key),
      lines.map(({ what }) => what),
      lines.at(-1)?.seq,
    ],
  );
  await notify(client, session, instance);
}

async function notify(client: PoolClient, session: string, instance: string): Promise<void> {
  await client.query('SELECT pg_notify($1, $2)', [channel, `${instance} ${session}`]);
}

async function linesAfter(client: Pool | PoolClient, session: string, seq: number): Promise<LogLine[]> {
  const { rows } = await client.query(
    'SELECT seq, at, key, what FROM live_log WHERE session = $1 AND seq > $2 ORDER BY seq',
    [session, seq],
  );
  return rows.map(lineOf);
}

/** PostgreSQL gives BIGINT as text. */
type Row = Record<'seq' | 'at' | 'key' | 'what', string>;

function lineOf({ seq, at, key, what }: Row): LogLine {
  return { seq: Number(seq), at: Number(at), key, what };
}

function sessionOf({
  id,
  code,
  seq,
  purge_at: purgeAt,
}: Record<'id' | 'code' | 'seq' | 'purge_at', string>): StoredSession {
  return { id, code, seq: Number(seq), purgeAt: Number(purgeAt) };
}
