import type { AgendaName } from './agenda';
import type { Material, RoomQuestion } from './material';

/** A question on which hands go up. `number`: its place among those of its agenda, on the screen and on the handout. */
export type Vote = { item: string; number: number; asked: RoomQuestion };

/** The choices and predictions of an agenda in the order in which a room meets them. */
export function votesOf({ agendas, decisions, predictions }: Material, agenda: AgendaName): Vote[] {
  const votes: Vote[] = [];
  for (const item of agendas[agenda]) {
    const asked = (item.type === 'decide' && decisions[item.of]) || (item.type === 'predict' && predictions[item.of]);
    if (asked) votes.push({ item: item.id, number: votes.length + 1, asked });
  }
  return votes;
}

/** The letter of an option on paper, as the screen of the room shows it too. */
export function letterOf(option: number): string {
  return String.fromCharCode('A'.charCodeAt(0) + option);
}
