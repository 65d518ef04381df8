import ui from '@/content/ui/en.json';
import type { Move } from '@/lib/on-call/play-entry';
import { onCallSchema } from '@/lib/on-call/schema';
import { offersOf, type RoomOnCall, type RoomPlay, type RoomReport, type RoomTurn } from './room-play';

const signal = (id: string, kind: string, readings: string[], after: string[] = []) => ({
  ...{ id, kind, minutes: 2, after, reveals: ['node'] },
  readings: readings.map((reading) => ({ id: reading, basis: 'exercise' })),
});
const basis = 'exercise';

/** Being on call in nothing in particular: what the graphs say leads to the logs. */
export const demoOnCall: RoomOnCall = {
  onCall: onCallSchema.parse({
    page: { basis, minute: 10 },
    impact: ['node'],
    signals: [
      signal('graphs', 'dashboard', ['steep-lines']),
      signal('logs', 'log', ['out-of-memory'], ['steep-lines']),
      signal('nodes', 'command', ['all-ready']),
      signal('neighbour', 'colleague', ['no-idea']),
      signal('runbook', 'document', ['empty-page']),
    ],
    actions: ['restart', 'repair', 'add-nodes'].map((id) => ({ id, basis, minutes: 5 })),
    waits: [10],
    hint: { minutes: 3, hints: ['first', 'second'].map((id) => ({ id, until: ['steep-lines'] })) },
    timeline: ['seen', 'tried', 'done'].map((id) => ({ id, step: 'step', sources: ['post-mortem'] })),
    questions: ['why'],
  }),
  material: {
    ...{ slug: 'demo', name: 'Demo', situation: '', impact: 'trouble', made: '', timeline: [], measures: {} },
    page: { from: 'a monitor', text: 'text of the page', when: '', basis },
    signals: Object.fromEntries(
      ['graphs', 'logs', 'nodes', 'neighbour', 'runbook'].map((id) => [id, { name: `look at ${id}` }]),
    ),
    readings: Object.fromEntries(
      ['steep-lines', 'out-of-memory', 'all-ready', 'no-idea', 'empty-page'].map((id) => [
        id,
        { text: `text of ${id}`, screen: [], basis },
      ]),
    ),
    actions: Object.fromEntries(
      ['restart', 'repair', 'add-nodes'].map((id) => [id, { name: `do ${id}`, done: `done ${id}`, basis }]),
    ),
    hints: { first: 'text of first', second: 'text of second' },
    ...{ nodes: { node: 'Node' }, loops: {}, lessons: { limit: 'Limit' }, questions: [] },
  },
  words: { ...ui.onCall, health: ui.health, locale: 'en-GB' },
  end: 60,
  sights: {},
};

/** What a presenter would tell of a move: it takes two minutes, and a look shows its only reading. */
export function demoTurn(play: RoomPlay | undefined, move: Move): RoomTurn {
  const from = play?.turns.at(-1)?.entry.to ?? demoOnCall.onCall.page.minute;
  const step = { move, from, to: from + 2 };
  const looked = demoOnCall.onCall.signals.find(({ id }) => id === move);
  const [reading] = looked?.readings ?? [];
  if (reading) {
    const entry = { ...step, kind: 'signal', signal: move, reading: reading.id, asOf: step.to, values: {} } as const;
    return { entry, sights: { node: { health: 'failing', minute: step.to } }, isLast: false };
  }
  const entry = move === 'close' ? { ...step, kind: 'close' as const } : { ...step, kind: 'wait' as const };
  return { entry, sights: {}, isLast: move === 'close' };
}

/** One of the moves that can be made now. */
export function demoOffer(play: RoomPlay, chance: number): Move {
  const offers = offersOf(demoOnCall, play);
  return offers[Math.floor(chance * offers.length)] ?? 'close';
}

export const demoReport: RoomReport = {
  report: {
    ...{ paged: 10, closed: 14, yours: { impact: 30, recovered: 40 } },
    ...{ closedTooEarly: true, unseen: ['logs'], blind: [] },
  },
  asItWent: { impact: 60 },
  effects: [{ action: 'restart', minute: 12, cost: 8 }],
  most: { lesson: 'limit', paged: 10, impact: 0, recovered: 10 },
};
