import type { Certainty } from '@/lib/certainty';

export type CastVote = { chosen: string[]; certainty?: Certainty | undefined; seq: number };

type Pile = { chosen: string[]; certainty?: Certainty | undefined; count: number };

/** The last answer of everybody to one question, and equal ones counted together. */
export class Ballot {
  readonly votes = new Map<string, CastVote>();
  readonly #piles = new Map<string, Pile>();

  cast(person: string, vote: CastVote): void {
    this.withdraw(person);
    this.votes.set(person, vote);
    const name = pileOf(vote);
    const pile = this.#piles.get(name);
    if (pile) pile.count += 1;
    else this.#piles.set(name, { chosen: vote.chosen, certainty: vote.certainty, count: 1 });
  }

  withdraw(person: string): void {
    const vote = this.votes.get(person);
    const pile = vote && this.#piles.get(pileOf(vote));
    if (!pile) return;
    this.votes.delete(person);
    pile.count -= 1;
    if (pile.count === 0) this.#piles.delete(pileOf(pile));
  }

  piles(): Iterable<Readonly<Pile>> {
    return this.#piles.values();
  }
}

function pileOf({ chosen, certainty }: Pick<CastVote, 'chosen' | 'certainty'>): string {
  return JSON.stringify([certainty ?? '', ...chosen]);
}
