import type { LiveCase } from '@/lib/session/live/live-case';
import { logFault } from './log-line';
import { Refusal } from './refusal';
import { Room } from './room';
import type { RoomTools } from './room-tools';

/** How long a room that nobody listens to is kept in memory, in milliseconds. */
const idleFor = 10 * 60_000;

type Kept = { room: Promise<Room | undefined>; usedAt: number };

/** The sessions that somebody uses at this server. */
export class Rooms {
  readonly #rooms = new Map<string, Kept>();
  readonly #tools: RoomTools;

  constructor(
    tools: Omit<RoomTools, 'onGone'>,
    private readonly cases: ReadonlyMap<string, LiveCase>,
  ) {
    this.#tools = { ...tools, onGone: (session) => void this.#rooms.delete(session) };
    tools.store.watch((session) => this.#look(session));
  }

  /** The room of a session. Rejects with a Refusal where there is none, or where the log can not be read. */
  async get(session: string): Promise<Room> {
    const known = this.#rooms.get(session);
    const room = known?.room ?? this.#load(session);
    this.#rooms.set(session, { room, usedAt: this.#tools.clock() });
    const found = await room;
    if (found) return found;
    this.#rooms.delete(session);
    throw new Refusal('no-session');
  }

  caseOf(slug: string): LiveCase | undefined {
    return this.cases.get(slug);
  }

  /** Closes the rooms of sessions that were erased. */
  async close(sessions: readonly string[]): Promise<void> {
    for (const session of sessions) (await this.#rooms.get(session)?.room)?.gone();
  }

  /** To be called every second or so: streams say that they live, rooms that nobody uses are let go. */
  async keepAlive(): Promise<void> {
    const now = performance.now();
    for (const [session, { room, usedAt }] of this.#rooms) {
      const found = await room.catch(() => undefined);
      found?.keepAlive(now);
      if (!found?.listeners && this.#tools.clock() - usedAt > idleFor) this.#rooms.delete(session);
    }
  }

  /** Commits what waits and sends everybody away, to come back after so many milliseconds. */
  async stop(after: number): Promise<void> {
    const rooms = await Promise.allSettled([...this.#rooms.values()].map(({ room }) => room));
    await Promise.all(rooms.map((each) => (each.status === 'fulfilled' ? each.value?.stop(after) : undefined)));
  }

  #load(session: string): Promise<Room | undefined> {
    return Room.load(session, this.#tools, (slug) => this.caseOf(slug)).catch((error) => {
      this.#rooms.delete(session);
      logFault('could not read the log', error, { session });
      throw new Refusal('unavailable', 2);
    });
  }

  async #look(session: string | undefined): Promise<void> {
    const kept = session === undefined ? [...this.#rooms.values()] : [this.#rooms.get(session)];
    for (const each of kept) (await each?.room.catch(() => undefined))?.look();
  }
}
