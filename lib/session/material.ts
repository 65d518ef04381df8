import type { AgendaItem } from './agenda';
import type { RoomOnCall } from './room-play';

/** A question to the room, with what is told once its outcome is shown. `was`: what was done or happened then. */
export type RoomQuestion = {
  question: string;
  options: { id: string; text: string }[];
  was: string;
  outcome: string;
};

export type CardText = {
  ask: string;
  show: string;
  note?: string | undefined;
  basis: 'fact' | 'exercise';
  herring: boolean;
  screen: string[];
};

export type Said = { id: string; text: string };

/** All that a facilitator needs to run a session in one language: the script in words. */
export type Material = {
  slug: string;
  name: string;
  goal: string;
  situation: string;
  alert: { from: string; text: string };
  agendas: { short: AgendaItem[]; long: AgendaItem[] };
  items: Record<string, { title: string; say: string; note?: string | undefined }>;
  cards: Record<string, CardText>;
  decisions: Record<string, RoomQuestion>;
  predictions: Record<string, RoomQuestion>;
  debrief: Record<string, { question: string; listen: string }>;
  changes: Said[];
  checklist: Said[];
  steps: { title: string; happens: string; when?: string | undefined }[];
  /** The outage for a group that has the pager, if the case has it. */
  onCall?: RoomOnCall | undefined;
};
