import type { Decision } from '@/lib/session/live/decide';
import { listenFault } from '@/lib/session/live/decide';
import type { LiveCase } from '@/lib/session/live/live-case';
import type { LiveEntry } from '@/lib/session/live/live-entry';
import { foldEntry, foldLog, type LiveState } from '@/lib/session/live/live-state';
import type { LiveEvent } from '@/lib/session/live/live-view';
import { Audience } from './audience';
import type { Listener, ListenerStream } from './listener-stream';
import { logFault, logLine } from './log-line';
import { Refusal } from './refusal';
import type { RoomTools } from './room-tools';
import type { Found, LogLine } from './store/log-store';
import { TornTransaction } from './store/torn-transaction';

/** What is asked of a session. `key`: once in its log. `decide` runs on the state with everything before it folded in. */
export type Work = { key: string; at: number; decide: (state: LiveState) => Decision };

type Waiting = Work & { resolve: (entry: LiveEntry) => void; reject: (refusal: Refusal) => void };

/** How much is committed together. */
const mostTogether = 500;

/**
 * One session at this server: its log folded, what is asked of it committed in groups, one after the other, and who
 * listens told what changed.
 */
export class Room {
  readonly #waiting: Waiting[] = [];
  readonly #audience: Audience;
  #running: Promise<void> | undefined;
  #mustLook = false;
  /** The store has failed and has not been heard of since: that is said once. */
  #isFailing = false;
  /** Nothing when what was folded may not be in the log: it is read anew before anything else. */
  #state: LiveState | undefined;
  #isGone = false;

  private constructor(
    readonly id: string,
    state: LiveState,
    readonly live: LiveCase,
    private readonly tools: RoomTools,
  ) {
    this.#state = state;
    this.#audience = new Audience({ id, live, tools, current: () => this.#state });
  }

  /** A room for a session, of which the log is read. Throws when the log is broken. */
  static async load(
    id: string,
    tools: RoomTools,
    caseOf: (slug: string) => LiveCase | undefined,
  ): Promise<Room | undefined> {
    const lines = await tools.store.linesAfter(id, 0);
    if (lines.length === 0) return undefined;
    const state = foldLog(lines.map(entryFrom));
    const live = caseOf(state.opened.slug);
    return live && new Room(id, state, live, tools);
  }

  get listeners(): number {
    return this.#audience.size;
  }

  /** Commits what is asked, and gives its line of the log: of a repetition the first one. Rejects with a Refusal. */
  submit(work: Work): Promise<LiveEntry> {
    if (this.#isGone) return Promise.reject(new Refusal('no-session'));
    return new Promise((resolve, reject) => {
      this.#waiting.push({ ...work, resolve, reject });
      this.#run();
    });
  }

  /** The state as it is in the log. Rejects with a Refusal when it can not be read. */
  async state(): Promise<LiveState> {
    if (!this.#state) await this.#run();
    if (this.#isGone) throw new Refusal('no-session');
    if (!this.#state) throw new Refusal('unavailable', 2);
    return this.#state;
  }

  /** Another server has added something, or may have. */
  look(): void {
    this.#mustLook = true;
    this.#run();
  }

  /** What a stream begins with. */
  async snapshot(listener: Listener): Promise<LiveEvent[]> {
    return this.#audience.snapshot(await this.state(), listener);
  }

  /** Sends a stream everything of its role, and from then on what changes. */
  async listen(listener: Listener, open: () => ListenerStream): Promise<void> {
    const state = await this.state();
    const fault = listenFault(state, listener.person, listener.role);
    if (fault) throw new Refusal(fault);
    this.#audience.add(open(), state);
  }

  keepAlive(now: number): void {
    this.#audience.keepAlive(now);
  }

  /** The session is erased. */
  gone(): void {
    if (this.#isGone) return;
    this.#isGone = true;
    this.#audience.end({ why: 'deleted' });
    for (const { reject } of this.#waiting.splice(0)) reject(new Refusal('no-session'));
    this.tools.onGone(this.id);
  }

  /** Commits what still waits, then sends everybody away to come back. */
  async stop(after: number): Promise<void> {
    await this.#running;
    this.#audience.end({ why: 'restart', after });
  }

  #run(): Promise<void> {
    this.#running ??= this.#work();
    return this.#running;
  }

  async #work(): Promise<void> {
    // what came in together is committed together
    await new Promise((resolve) => setImmediate(resolve));
    try {
      do {
        if (!this.#state && !(await this.#readAnew())) this.#refuseAll();
        else if (this.#waiting.length > 0) await this.#commit(this.#waiting.splice(0, mostTogether));
        else if (this.#mustLook) await this.#catchUp();
      } while ((this.#waiting.length > 0 || this.#mustLook) && !this.#isGone);
    } finally {
      // with nothing awaited since the last look at what waits: else what comes in between would wait for ever
      this.#running = undefined;
    }
  }

  async #commit(batch: readonly Waiting[]): Promise<void> {
    const state = this.#state;
    if (!state) return;
    this.#mustLook = false;
    const answers: (() => void)[] = [];
    const happened: LiveEntry[] = [];
    try {
      const isThere = await this.tools.store.append({
        session: this.id,
        after: state.seq,
        keys: batch.map(({ key }) => key),
        decide: (found) => decideAll(state, batch, found, { answers, happened }),
      });
      if (!isThere) {
        for (const { reject } of batch) reject(new Refusal('no-session'));
        return this.gone();
      }
    } catch (error) {
      this.#doubt(error, batch);
      return;
    }
    for (const answer of answers) answer();
    this.#audience.tell(state, happened);
  }

  /** Nobody knows what of the batch is in the log: nothing is acknowledged, and the log is read anew. */
  #doubt(error: unknown, batch: readonly Waiting[]): void {
    this.#state = undefined;
    this.#failed('could not write to the log', error);
    for (const { reject } of batch) reject(new Refusal('unavailable', 2));
    if (error instanceof TornTransaction) this.tools.onBroken(error);
  }

  async #catchUp(): Promise<void> {
    const state = this.#state;
    if (!state) return;
    this.#mustLook = false;
    try {
      const lines = (await this.tools.store.linesAfter(this.id, state.seq)).map(entryFrom);
      if (lines.length === 0 && !(await this.tools.store.find(this.id))) return this.gone();
      for (const entry of lines) foldEntry(state, entry);
      this.#audience.tell(state, lines);
    } catch (error) {
      this.#state = undefined;
      this.#failed('could not read the log', error);
    }
  }

  #failed(what: string, error: unknown): void {
    if (!this.#isFailing) logFault(what, error, { session: this.id });
    this.#isFailing = true;
  }

  async #readAnew(): Promise<boolean> {
    let lines: LogLine[];
    try {
      lines = await this.tools.store.linesAfter(this.id, 0);
    } catch (error) {
      this.#failed('could not read the log', error);
      return false;
    }
    if (lines.length === 0) {
      this.gone();
      return false;
    }
    try {
      this.#state = foldLog(lines.map(entryFrom));
    } catch (error) {
      this.tools.onBroken(error);
      return false;
    }
    if (this.#isFailing) logLine('info', 'the log is there again', { session: this.id });
    this.#isFailing = false;
    this.#audience.tellAnew(this.#state);
    return true;
  }

  #refuseAll(): void {
    this.#mustLook = false;
    for (const { reject } of this.#waiting.splice(0))
      reject(new Refusal(this.#isGone ? 'no-session' : 'unavailable', 2));
  }
}

function decideAll(
  state: LiveState,
  batch: readonly Waiting[],
  { missed, first }: Found,
  { answers, happened }: { answers: (() => void)[]; happened: LiveEntry[] },
): LogLine[] {
  for (const line of missed) {
    const entry = entryFrom(line);
    foldEntry(state, entry);
    happened.push(entry);
  }
  const added = new Map<string, LiveEntry>();
  for (const { key, at, decide, resolve, reject } of batch) {
    const known = first.get(key);
    const entry = known ? entryFrom(known) : added.get(key);
    if (entry) {
      answers.push(() => resolve(entry));
      continue;
    }
    const what = decide(state);
    if (typeof what === 'string') {
      answers.push(() => reject(new Refusal(what)));
      continue;
    }
    const next: LiveEntry = { seq: state.seq + 1, at, key, what };
    foldEntry(state, next);
    added.set(key, next);
    happened.push(next);
    answers.push(() => resolve(next));
  }
  return [...added.values()].map(lineFor);
}

export function lineFor({ seq, at, key, what }: LiveEntry): LogLine {
  return { seq, at, key, what: JSON.stringify(what) };
}

export function entryFrom({ seq, at, key, what }: LogLine): LiveEntry {
  return { seq, at, key, what: JSON.parse(what) };
}
