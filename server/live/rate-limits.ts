import { RateLimiterMemory } from 'rate-limiter-flexible';
import { Refusal } from './refusal';

/** How often, each counted by what names it: a browser, a participant or a session. Never by an address: an office shares one. */
const rates = {
  /** New sessions of one browser, and of everybody. */
  open: { points: 30, duration: 3600 },
  openAll: { points: 300, duration: 60 },
  /** Joins of one browser, and into one session. */
  join: { points: 30, duration: 60 },
  joinAll: { points: 4000, duration: 1 },
  answer: { points: 30, duration: 10 },
  command: { points: 150, duration: 10 },
  listen: { points: 60, duration: 60 },
  look: { points: 120, duration: 60 },
} as const;

export type RateName = keyof typeof rates;

/** Counts what each one does. */
export class RateLimits {
  readonly #limiters = new Map<RateName, RateLimiterMemory>();

  /** Rejects with a Refusal that says when to come back. */
  async spend(name: RateName, who: string): Promise<void> {
    const limiter = this.#limiters.get(name) ?? new RateLimiterMemory(rates[name]);
    this.#limiters.set(name, limiter);
    try {
      await limiter.consume(who);
    } catch (spent) {
      const left = spent instanceof Object && 'msBeforeNext' in spent ? Number(spent.msBeforeNext) : 1000;
      throw new Refusal('too-many', Math.max(1, Math.ceil(left / 1000)));
    }
  }
}
