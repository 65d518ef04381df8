import { setTimeout as delay } from 'node:timers/promises';
import { perLocale } from '@/lib/languages/languages';
import type { Locale } from '@/lib/languages/locale';
import type { LiveHealth } from '@/lib/session/live/live-address';
import type { LiveCase } from '@/lib/session/live/live-case';
import type { LiveErrorCode } from '@/lib/session/live/live-error';
import type { AliasWords } from '@/lib/session/live/person-name';
import type { LiveSettings } from '@/lib/settings';
import { CodeDesk } from './code-desk';
import type { LiveContent } from './live-content';
import { logFault, logLine } from './log-line';
import { RateLimits } from './rate-limits';
import { Refusal } from './refusal';
import { Rooms } from './rooms';
import type { LogStore } from './store/log-store';

export type LiveParts = {
  content: LiveContent;
  settings: Pick<LiveSettings, 'retentionDays'>;
  /** Where the site stands, if that is known. */
  site: URL | undefined;
  openStore: () => Promise<LogStore>;
  /** Milliseconds since 1970. */
  clock: () => number;
  /** The log can not be believed any more. */
  onBroken: (error: unknown) => void;
};

type Opened = { store: LogStore; rooms: Rooms; codes: CodeDesk };

const second = 1000;
const eraseEvery = 3600 * second;
/** How soon clients come back after we have gone, in milliseconds. */
const comeBackAfter = 1000;
const healthFor = 2 * second;

/** Live sessions at this server: their store, as soon as it can be opened, and the rooms in use. */
export class LiveService {
  readonly limits = new RateLimits();
  #cases: ReadonlyMap<string, LiveCase> | undefined;
  #aliasWords: Record<Locale, AliasWords> | undefined;
  readonly #timers: ReturnType<typeof setInterval>[] = [];
  #opened: Opened | undefined;
  #opening: Promise<void> | undefined;
  #isStopping = false;
  #health: { at: number; store: Promise<LiveHealth['store']> } | undefined;

  constructor(readonly parts: LiveParts) {}

  get cases(): ReadonlyMap<string, LiveCase> {
    this.#cases ??= new Map(this.parts.content.cases.map((live) => [live.slug, live] as const));
    return this.#cases;
  }

  get aliasWords(): Record<Locale, AliasWords> {
    this.#aliasWords ??= perLocale((locale) => {
      const { moods, animals } = this.parts.content.words[locale].alias;
      return { moods: moods.split(' '), animals: animals.split(' ') };
    });
    return this.#aliasWords;
  }

  /** Opens the store, again and again until it is there. Pages do not wait for it. */
  start(): Promise<void> {
    this.#opening ??= this.#open();
    return this.#opening;
  }

  /** What keeps sessions. Throws a Refusal while there is none. */
  get opened(): Opened {
    if (this.#isStopping || !this.#opened) throw new Refusal('unavailable', 2);
    return this.#opened;
  }

  sentences(locale: Locale): Readonly<Record<LiveErrorCode, string>> {
    return this.parts.content.words[locale].refused;
  }

  /** Asks the store at most every two seconds, however often it is called. */
  async health(): Promise<LiveHealth> {
    const now = performance.now();
    if (!this.#health || now - this.#health.at > healthFor) this.#health = { at: now, store: this.#storeHealth() };
    const store = await this.#health.store;
    return { status: store, live: 1, store };
  }

  async erase(session: string): Promise<void> {
    const { store, rooms, codes } = this.opened;
    await store.erase(session);
    codes.forget(session);
    await rooms.close([session]);
  }

  /** Keeps what was acknowledged, sends everybody away to come back, and closes the store. */
  async stop(): Promise<void> {
    this.#isStopping = true;
    for (const timer of this.#timers) clearInterval(timer);
    await this.#opened?.rooms.stop(comeBackAfter);
    await this.#opened?.store.close();
  }

  async #open(): Promise<void> {
    const { openStore, clock, onBroken } = this.parts;
    for (let tries = 0; !this.#isStopping; tries++) {
      try {
        const store = await openStore();
        const rooms = new Rooms({ store, aliasWords: this.aliasWords, clock, onBroken }, this.cases);
        this.#opened = { store, rooms, codes: new CodeDesk(store, (wait) => delay(wait, undefined, { ref: false })) };
        this.#every(second, () => rooms.keepAlive());
        this.#every(eraseEvery, () => this.#eraseOld());
        await this.#eraseOld();
        return logLine('info', 'live sessions are open');
      } catch (error) {
        if (tries === 0) logFault('live sessions can not be kept: trying again', error);
        await delay(2 * second, undefined, { ref: false });
      }
    }
  }

  #every(milliseconds: number, work: () => Promise<void>): void {
    const timer = setInterval(() => void work(), milliseconds);
    timer.unref();
    this.#timers.push(timer);
  }

  async #eraseOld(): Promise<void> {
    try {
      const { store, rooms, codes } = this.opened;
      const erased = await store.erasePurged(this.parts.clock());
      for (const session of erased) codes.forget(session);
      await rooms.close(erased);
      if (erased.length > 0) logLine('info', 'old sessions were erased', { sessions: erased.length });
    } catch (error) {
      logFault('could not erase old sessions', error);
    }
  }

  async #storeHealth(): Promise<LiveHealth['store']> {
    try {
      await this.opened.store.check(this.parts.clock());
      return 'ok';
    } catch {
      return 'failing';
    }
  }
}
