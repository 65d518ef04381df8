import type { Health } from '@/lib/cascade/schema';
import { fill } from '@/lib/fill';
import { entryOf, moveName, type WordedEntry } from '@/lib/on-call/log-entry';
import { costOf } from '@/lib/on-call/moves';
import { notedAt, notesOf } from '@/lib/on-call/notes';
import { timeInWords } from '@/lib/on-call/on-call-words';
import type { Move, PlayEntry } from '@/lib/on-call/play-entry';
import { effectLine, measureRowsOf, mostLine, verdictOf } from '@/lib/on-call/report-lines';
import { knownTitle, whenSeen } from '@/lib/on-call/seen-words';
import { offersOf, type RoomOnCall, type RoomPlay, type RoomReport, type Sights } from './room-play';
import { letterOf } from './votes';

/** What came, in words; `time`: since the page. */
export type SceneNews = WordedEntry & { time: string };

/** A move that the room can make, by the letter under which it votes on it. */
export type PlayOffer = { id: Move; letter: string; name: string; cost: string };

/** What came of a play, in words for the room. */
export type SceneOutcome = {
  heading: string;
  verdict: string;
  /** Of the table: what its columns hold, and a name, the room's minutes, the model's and the source's in each row. */
  columns: string[];
  rows: { id: string; name: string; cells: string[] }[];
  effects: string[];
  most: string;
};

/** The room on call, with what it has seen and nothing else. */
export type PlayScene = {
  type: 'on-call';
  heading: string;
  clock: string;
  left: string;
  /** What came last. */
  news: SceneNews;
  /** Of all that was seen or heard before, what it said last; the newest first. */
  known: { heading: string; notes: { title: string; when: string; text: string }[] };
  /** Moves by what they are: to look, to ask, to change, to wait and to close. None once it is over. */
  offers: { name: string; offers: PlayOffer[] }[];
  outcome?: SceneOutcome;
  /** How the diagram stands, as far as the room has seen, and that in words. */
  seen: Record<string, { health: Health }>;
  /** How many moves were made. */
  turn: number;
  picture: string;
};

export function playSceneOf(play: RoomPlay, told: RoomOnCall): PlayScene {
  const { onCall, material, words, end } = told;
  const paged = onCall.page.minute;
  const entries = play.turns.map(({ entry }) => entry);
  const last = entries.at(-1);
  const now = last?.to ?? paged;
  const time = timeInWords(now - paged, words);
  const seen: Sights = Object.assign({}, told.sights, ...play.turns.map(({ sights }) => sights));
  const earlier = notesOf(entries).filter((note) => note !== last);
  const notes = earlier.map((note) => {
    const { title, text } = entryOf(note, paged, material, words);
    return { title, text, when: whenSeen(notedAt(note) - paged, words) };
  });
  return {
    type: 'on-call',
    heading: words.turn,
    clock: fill(words.clock, { time }),
    left: fill(words.left, { time: timeInWords(end - now, words) }),
    news: { time, ...(last ? entryOf(last, paged, material, words) : pageEntry(told)) },
    known: { heading: words.known.heading, notes },
    offers: offerGroups(offersOf(told, play), told),
    ...(play.report && { outcome: outcomeOf(play.report, told) }),
    seen: Object.fromEntries(Object.entries(seen).map(([node, { health }]) => [node, { health }])),
    turn: play.turns.length,
    picture: knownTitle({ seen, now, paged }, material, words),
  };
}

/** A move of the room as its report tells it. */
export function turnLine(entry: PlayEntry, { onCall, material, words }: RoomOnCall): string {
  const { title } = entryOf(entry, onCall.page.minute, material, words);
  return `${timeInWords(entry.to - onCall.page.minute, words)}: ${title}`;
}

function pageEntry({ material: { page }, words }: RoomOnCall): WordedEntry {
  return {
    title: `${words.log.page}: ${page.from}`,
    text: page.text,
    screen: [],
    isMade: page.basis === 'exercise',
    note: '',
  };
}

/** Letters go by the order in which the room sees the moves. */
function offerGroups(moves: readonly Move[], { onCall, material, words }: RoomOnCall): PlayScene['offers'] {
  const { look, ask, change, time, closeHint } = words.moves;
  const groupOf = (id: Move) => {
    const signal = onCall.signals.find((each) => each.id === id);
    if (id === 'hint' || signal?.kind === 'colleague') return ask;
    if (signal) return look;
    return onCall.actions.some((action) => action.id === id) ? change : time;
  };
  const costIn = (id: Move) => {
    if (id === 'close') return closeHint;
    return id.startsWith('wait-') ? '' : timeInWords(costOf(onCall, id), words);
  };
  const groups = [look, ask, change, time].map((name) => ({ name, ids: moves.filter((id) => groupOf(id) === name) }));
  const order = groups.flatMap(({ ids }) => ids);
  return groups
    .filter(({ ids }) => ids.length > 0)
    .map(({ name, ids }) => ({
      name,
      offers: ids.map((id) => ({
        ...{ id, cost: costIn(id) },
        letter: letterOf(order.indexOf(id)),
        name: moveName(id, material, words),
      })),
    }));
}

function outcomeOf({ report, asItWent, effects, most }: RoomReport, { material, words }: RoomOnCall): SceneOutcome {
  const { report: said } = words;
  return {
    heading: said.heading,
    verdict: verdictOf(report, words),
    columns: [said.you, said.model, said.source],
    rows: measureRowsOf(report, asItWent, material, words).map(({ id, name, you, model, source }) => ({
      ...{ id, name },
      cells: [you, model, source],
    })),
    effects:
      effects.length === 0 ? [said.noEffects] : effects.map((effect) => effectLine(effect, report, material, words)),
    most: mostLine(most, report, material, words),
  };
}
