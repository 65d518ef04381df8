import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import fc from 'fast-check';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { perLocale } from '@/lib/languages/languages';
import { anyRequests, demoCase, demoOpened, plainState } from '@/lib/session/live/any-live.fixture';
import type { LiveEntry } from '@/lib/session/live/live-entry';
import { foldEntry, foldLog, openedState } from '@/lib/session/live/live-state';
import { Refusal } from './refusal';
import { entryFrom, lineFor, Room } from './room';
import type { RoomTools } from './room-tools';
import type { LogStore } from './store/log-store';
import { type OwnPostgres, ownPostgres } from './store/own-postgres.fixture';
import { openPostgresStore } from './store/postgres-store';
import { openSqliteStore } from './store/sqlite-store';

const patience = 120_000;
const folder = mkdtempSync(join(tmpdir(), 'kettingreactie-room-'));
let postgres: OwnPostgres;
let stores: LogStore[];
const broken: unknown[] = [];

beforeAll(async () => {
  postgres = await ownPostgres();
  stores = [
    openSqliteStore(join(folder, 'live.sqlite')),
    await openPostgresStore({ url: postgres.url, onFault: () => undefined }),
  ];
}, patience);

afterAll(async () => {
  for (const store of stores) await store.close();
  await postgres.close();
  rmSync(folder, { recursive: true, force: true });
}, patience);

const words = { moods: ['Calm'], animals: ['Otter'] };
const tools = (store: LogStore): RoomTools => ({
  store,
  aliasWords: perLocale(() => words),
  clock: Date.now,
  onBroken: (error) => broken.push(error),
  onGone: () => undefined,
});

let sessions = 0;
async function openRooms(store: LogStore, how: number): Promise<Room[]> {
  const id = `room-${sessions++}`;
  await store.open({ id, code: id, seq: 1, purgeAt: 9e12 }, lineFor(demoOpened));
  const rooms = await Promise.all(Array.from({ length: how }, () => Room.load(id, tools(store), () => demoCase)));
  return rooms.filter((room) => room !== undefined);
}

test('whatever is asked at once, at one server or two, each engine keeps a log that gives the state both have', async () => {
  await fc.assert(
    fc.asyncProperty(anyRequests, fc.infiniteStream(fc.boolean()), async (requests, turns) => {
      for (const store of stores) {
        const rooms = await openRooms(store, 2);
        const [first, second] = rooms;
        if (!first || !second) throw new Error('there were to be two rooms');
        const answers = await Promise.allSettled(
          requests.map((request) => (turns.next().value ? first : second).submit(request)),
        );
        const log = (await store.linesAfter(first.id, 0)).map(entryFrom);
        for (const answer of answers) {
          if (answer.status === 'fulfilled')
            expect(log[answer.value.seq - 1]).toEqual(JSON.parse(JSON.stringify(answer.value)));
          else expect(answer.reason).toBeInstanceOf(Refusal);
        }
        const folded = plainState(foldLog(log));
        for (const room of rooms) {
          room.look();
          await expect.poll(async () => plainState(await room.state())).toEqual(folded);
        }
      }
    }),
    { numRuns: 15 },
  );
  expect(broken).toEqual([]);
});

test('the same requests, one after the other, give the same log on both engines and without any', async () => {
  await fc.assert(
    fc.asyncProperty(anyRequests, async (requests) => {
      const state = openedState(demoOpened);
      const log: LiveEntry[] = [demoOpened];
      for (const { key, at, decide } of requests) {
        if (log.some((entry) => entry.key === key)) continue;
        const what = decide(state);
        if (typeof what === 'string') continue;
        const entry = { seq: state.seq + 1, at, key, what };
        foldEntry(state, entry);
        log.push(entry);
      }
      for (const store of stores) {
        const [room] = await openRooms(store, 1);
        for (const request of requests) await room?.submit(request).catch(() => undefined);
        expect(await store.linesAfter(room?.id ?? '', 0)).toEqual(log.map(lineFor));
      }
    }),
    { numRuns: 8 },
  );
});

test('a log that was broken behind our back is not gone on with: nothing is acknowledged, and the server is told to end', async () => {
  const [sqlite] = stores;
  let lines = [lineFor(demoOpened)];
  const broken: unknown[] = [];
  const store: LogStore = {
    ...(sqlite ?? fail()),
    append: () => Promise.reject(new Error('disk I/O error')),
    linesAfter: async () => lines,
  };
  const room = await Room.load('torn', { ...tools(store), onBroken: (error) => broken.push(error) }, () => demoCase);
  lines = [lineFor(demoOpened), lineFor({ ...demoOpened, seq: 3 })];
  const work = { key: 'a', at: 1, decide: () => ({ type: 'named' as const, person: 'ann', name: '' }) };
  await expect(room?.submit(work)).rejects.toMatchObject({ code: 'unavailable' });
  await expect(room?.submit(work)).rejects.toMatchObject({ code: 'unavailable' });
  expect(broken).toEqual([new Error('the log has 3 after 1')]);
});

function fail(): never {
  throw new Error('there is no store');
}
