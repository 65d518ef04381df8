import type { Material, RoomQuestion } from './material';
import type { Session } from './schema';

/** A question on which hands go up. `number`: its place on the handout, the same in either agenda. */
export type Vote = { item: string; number: number; asked: RoomQuestion };

/** The choices and predictions of a session in the order in which a room meets them. */
export function votesOf({ items }: Session, { decisions, predictions }: Material): Vote[] {
  const votes: Vote[] = [];
  for (const item of items) {
    const asked =
      (item.type === 'decide' && decisions[item.decision]) || (item.type === 'predict' && predictions[item.prediction]);
    if (asked) votes.push({ item: item.id, number: votes.length + 1, asked });
  }
  return votes;
}

/** The letter of an option on paper, as the screen of the room shows it too. */
export function letterOf(option: number): string {
  return String.fromCharCode('A'.charCodeAt(0) + option);
}
