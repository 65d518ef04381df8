import type { Material, RoomQuestion } from './material';
import { turnLine } from './play-scene';
import { voteName } from './room-play';
import type { SessionState } from './session-reducer';

export type ReportQuestion = {
  id: string;
  question: string;
  /** Without `hands` nobody counted them. */
  options: { text: string; hands?: number | undefined; was: boolean }[];
  outcome: string;
  /** What the room decided, in its own words. */
  decided: string;
};

/** What came of a session: what the room expected, what it decided, what it will do. */
export type SessionSummary = {
  name: string;
  at: number;
  over?: number | undefined;
  agenda: 'short' | 'long';
  roleplay: boolean;
  decisions: ReportQuestion[];
  predictions: ReportQuestion[];
  /** What the group did while on call; `votes`: how many were for it, of how many. */
  onCall: { text: string; votes?: { count: number; all: number } | undefined }[];
  asked: string[];
  debrief: { question: string; note: string }[];
  actions: string;
  /** Only of a role-play. */
  checklist: { text: string; seen: boolean }[];
};

export function summaryOf(state: SessionState, material: Material): SessionSummary {
  const { opened, hands, notes, cards, roleplay } = state;
  const questions = (asked: Record<string, RoomQuestion>) =>
    opened.flatMap((id) => {
      const found = asked[id];
      if (!found) return [];
      const options = found.options.map((option) => ({
        text: option.text.replace(/\.$/, ''),
        hands: hands[id]?.[option.id],
        was: option.id === found.was,
      }));
      return [{ id, question: found.question, options, outcome: found.outcome, decided: notes[id] ?? '' }];
    });
  return {
    name: material.name,
    at: state.at,
    over: state.over,
    agenda: state.agenda,
    roleplay,
    decisions: questions(material.decisions),
    predictions: questions(material.predictions),
    onCall: turnsOf(state, material),
    asked: cards.map((id) => material.cards[id]?.ask ?? id),
    debrief: Object.entries(material.debrief).flatMap(([id, { question }]) =>
      notes[id] ? [{ question, note: notes[id] }] : [],
    ),
    actions: notes.change ?? '',
    checklist: roleplay ? material.checklist.map(({ id, text }) => ({ text, seen: state.ticked.includes(id) })) : [],
  };
}

function turnsOf({ onCall: play, hands }: SessionState, { onCall: told }: Material): SessionSummary['onCall'] {
  if (!play || !told) return [];
  return play.turns.map(({ entry, vote }) => {
    const votes = hands[voteName(vote)] ?? {};
    const all = Object.values(votes).reduce((sum, count) => sum + count, 0);
    const text = turnLine(entry, told);
    return all > 0 ? { text, votes: { count: votes[entry.move] ?? 0, all } } : { text };
  });
}
