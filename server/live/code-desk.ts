import { randomInt } from 'node:crypto';
import { codeAlphabet, codeLength } from '@/lib/session/live/live-code';
import { Refusal } from './refusal';
import type { LogStore } from './store/log-store';

type Asked = { code: string; resolve: (session: string | undefined) => void; reject: (error: unknown) => void };

/** How many codes are looked up together, and how many wrong ones are kept waiting at a time. */
const mostTogether = 1000;
const mostHeld = 2000;
/** The wait after a first wrong code, doubled with each one after it; and the longest. Milliseconds. */
const firstWait = 250;
const longestWait = 8000;
/** A device's wrong codes are forgotten after this long; so many devices are remembered. */
const forgetAfter = 10 * 60_000;
const mostDevices = 20_000;

export function newCode(): string {
  return Array.from({ length: codeLength }, () => codeAlphabet[randomInt(codeAlphabet.length)]).join('');
}

/**
 * Says which session a code belongs to. A right code is answered as soon as it is found. A wrong one waits: longer with
 * every wrong one of the same device, and of all devices together when there are many, so that guessing gets slow.
 */
export class CodeDesk {
  readonly #known = new Map<string, string>();
  readonly #asked: Asked[] = [];
  readonly #wrong = new Map<string, { times: number; last: number }>();
  #isLooking = false;
  #held = 0;
  /** Wrong codes of the last ten seconds or so, whoever tried them. */
  #lately = { since: 0, times: 0 };

  constructor(
    private readonly store: Pick<LogStore, 'findCodes'>,
    private readonly wait: (milliseconds: number) => Promise<void>,
  ) {}

  /** The session of a code. Rejects with a Refusal for a wrong one, sooner or later. */
  async find(code: string | undefined, device: string): Promise<string> {
    const session = code === undefined ? undefined : (this.#known.get(code) ?? (await this.#lookUp(code)));
    if (session !== undefined && code !== undefined) {
      this.remember(code, session);
      return session;
    }
    await this.#hold(this.#waitFor(device, performance.now()));
    throw new Refusal('unknown-code');
  }

  remember(code: string, session: string): void {
    this.#known.set(code, session);
  }

  forget(session: string): void {
    for (const [code, known] of this.#known) if (known === session) this.#known.delete(code);
  }

  #waitFor(device: string, now: number): number {
    if (now - this.#lately.since > 10_000) this.#lately = { since: now, times: 0 };
    this.#lately.times += 1;
    const before = this.#wrong.get(device);
    const times = before && now - before.last < forgetAfter ? before.times + 1 : 1;
    this.#wrong.delete(device);
    this.#wrong.set(device, { times, last: now });
    const [oldest] = this.#wrong.keys();
    if (this.#wrong.size > mostDevices && oldest !== undefined) this.#wrong.delete(oldest);
    const own = firstWait * 2 ** Math.min(times - 1, 10);
    return Math.min(Math.max(own, this.#lately.times * 10), longestWait);
  }

  async #hold(milliseconds: number): Promise<void> {
    if (this.#held >= mostHeld) throw new Refusal('too-many', Math.ceil(longestWait / 1000));
    this.#held += 1;
    await this.wait(milliseconds).finally(() => {
      this.#held -= 1;
    });
  }

  #lookUp(code: string): Promise<string | undefined> {
    return new Promise((resolve, reject) => {
      this.#asked.push({ code, resolve, reject });
      if (!this.#isLooking) void this.#look();
    });
  }

  async #look(): Promise<void> {
    this.#isLooking = true;
    while (this.#asked.length > 0) {
      const together = this.#asked.splice(0, mostTogether);
      try {
        const found = await this.store.findCodes(together.map(({ code }) => code));
        for (const { code, resolve } of together) resolve(found.get(code));
      } catch (error) {
        for (const { reject } of together) reject(error);
      }
    }
    this.#isLooking = false;
  }
}
