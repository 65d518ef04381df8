import { join } from 'node:path';
import { setTimeout as delay } from 'node:timers/promises';
import { sessionPartAddress } from '@/lib/session/live/live-address';
import type { LiveReceipt } from '@/lib/session/live/live-request';
import type { LogStore } from '@/server/live/store/log-store';
import { ownPostgres } from '@/server/live/store/own-postgres.fixture';
import { openPostgresStore } from '@/server/live/store/postgres-store';
import { openSqliteStore } from '@/server/live/store/sqlite-store';
import { type LiveProcess, liveProcess } from './live-process';
import { inParallel, post } from './phone';
import { benchSession, played } from './session-target';

/** `between`: how many receipts must be in hand before the next kill. */
export type KillPlan = { kills: number; phones: number; between: number };

/** What became of what was acknowledged; `changed`: repetitions that got another receipt than the first time. */
export type KillFigures = { acknowledged: number; lost: number; doubled: number; gaps: number; changed: number };

type Burst = {
  receipts: Map<string, LiveReceipt>;
  /** How many receipts of a repetition were not those of the first time. */
  changed: () => number;
  stop: () => Promise<void>;
};

/** The server killed in the middle of bursts: what was acknowledged must be in the log, once, in its place. */
export async function killServerRun(
  server: string[],
  env: Record<string, string>,
  { kills, phones, between }: KillPlan,
): Promise<KillFigures & { slowestStartMs: number }> {
  let live = await liveProcess(server, { ...env, PORT: '0' });
  const fixed = { ...env, PORT: String(live.port) };
  const { session, burst } = await roomWithBurst(() => live, phones);
  let slowest = 0;
  for (let kill = 1; kill <= kills; kill++) {
    await untilReceipts(burst, kill * between);
    await live.kill();
    const began = performance.now();
    live = await liveProcess(server, fixed);
    slowest = Math.max(slowest, performance.now() - began);
  }
  await untilReceipts(burst, (kills + 1) * between);
  await burst.stop();
  await live.stop();
  const store = openSqliteStore(join(env.DATA_DIR ?? '', 'live.sqlite'));
  const figures = await compared(store, session, burst);
  await store.close();
  return { ...figures, slowestStartMs: slowest };
}

/** The database killed in the middle of bursts, under a server that stays. */
export async function killDatabaseRun(
  server: string[],
  env: Record<string, string>,
  { kills, phones, between }: KillPlan,
): Promise<KillFigures> {
  const postgres = await ownPostgres();
  const live = await liveProcess(server, { ...env, DATABASE_URL: postgres.url });
  const { session, burst } = await roomWithBurst(() => live, phones);
  for (let kill = 1; kill <= kills; kill++) {
    await untilReceipts(burst, kill * between);
    await postgres.kill();
    await postgres.start();
  }
  await untilReceipts(burst, (kills + 1) * between);
  await burst.stop();
  await live.stop();
  const store = await openPostgresStore({ url: postgres.url, onFault: () => undefined });
  const figures = await compared(store, session, burst);
  await store.close();
  await postgres.close();
  return figures;
}

async function roomWithBurst(server: () => LiveProcess, phones: number): Promise<{ session: string; burst: Burst }> {
  const room = await benchSession(server());
  const cookies = await inParallel(phones, 100, async (at) => (await room.enter(at)).cookie);
  await room.ask();
  return { session: room.session, burst: beginBurst(server, room.session, cookies) };
}

/** Every phone changes its answer over and over, and sends each until it has its receipt; each tenth once more after that. */
function beginBurst(server: () => LiveProcess, session: string, cookies: readonly string[]): Burst {
  const receipts = new Map<string, LiveReceipt>();
  let changed = 0;
  let isOver = false;
  const path = sessionPartAddress(session, 'answers', 'nl');
  const send = async (cookie: string, key: string): Promise<LiveReceipt | undefined> => {
    const body = { key, of: played.question, chosen: [played.options[key.length % 2]] };
    const reply = await post(server().port, path, body, cookie).catch(() => undefined);
    return reply?.status === 200 ? JSON.parse(reply.body) : undefined;
  };
  const phone = async (cookie: string, number: number) => {
    for (let answer = 0; !isOver; answer++) {
      const key = `p${number}-${answer}`;
      let receipt = await send(cookie, key);
      while (!receipt && !isOver) {
        await delay(100 + Math.random() * 300);
        receipt = await send(cookie, key);
      }
      if (receipt) receipts.set(key, receipt);
      const again = receipt && answer % 10 === 0 ? await send(cookie, key) : undefined;
      if (again && JSON.stringify(again) !== JSON.stringify(receipt)) changed += 1;
      await delay(350 + Math.random() * 100);
    }
  };
  const all = Promise.all(cookies.map(phone));
  return {
    receipts,
    changed: () => changed,
    stop: async () => {
      isOver = true;
      await all;
    },
  };
}

async function untilReceipts({ receipts }: Burst, most: number): Promise<void> {
  while (receipts.size < most) await delay(20);
}

async function compared(store: LogStore, session: string, { receipts, changed }: Burst): Promise<KillFigures> {
  const lines = await store.linesAfter(session, 0);
  const places = new Map(lines.map(({ key, seq }) => [key.slice(key.indexOf('.') + 1), seq]));
  return {
    acknowledged: receipts.size,
    lost: [...receipts].filter(([key, { seq }]) => places.get(key) !== seq).length,
    doubled: lines.length - new Set(lines.map(({ key }) => key)).size,
    gaps: lines.filter(({ seq }, at) => seq !== at + 1).length,
    changed: changed(),
  };
}
