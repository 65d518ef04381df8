import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { AgendaItem } from './agenda';
import { playSceneOf } from './play-scene';
import { demoOffer, demoOnCall, demoReport, demoTurn } from './room-on-call.fixture';
import { offersOf, openVote, voteName } from './room-play';
import { newSession, type SessionEvent, type SessionState, sessionReducer } from './session-reducer';

const items: AgendaItem[] = [
  { id: 'welcome', minutes: 2, type: 'welcome' },
  { id: 'story', minutes: 4, type: 'story', from: 0, to: 2 },
];
const start = newSession({ slug: 'demo', agenda: 'short', roleplay: false, at: 0 }, items);
const done = (state: SessionState, ...events: SessionEvent[]) =>
  events.reduce((before, event) => sessionReducer(before, event, items), state);
const made = (state: SessionState, ...moves: string[]) =>
  moves.reduce((before, move) => done(before, { type: 'make-move', turn: demoTurn(before.onCall, move) }), state);
const onCall = done(start, { type: 'take-pager', at: 1000 });
const played = made(onCall, 'graphs', 'close');
const told = done(played, { type: 'show-play-report', report: demoReport });

test('while the group is on call the time of the agenda rests, and runs on afterwards', () => {
  expect(onCall.timer).toEqual({ left: 119_000, hidden: false });
  expect(done(onCall, { type: 'leave-play', at: 61_000 }).timer).toEqual({
    left: 119_000,
    since: 61_000,
    hidden: false,
  });
  expect(done(told, { type: 'next', at: 61_000 }).timer.since).toBe(61_000);
});

test('a clicker that goes on decides nothing while the group is on call, and leaves a report that was shown', () => {
  expect(done(onCall, { type: 'next', at: 0 })).toBe(onCall);
  expect(done(played, { type: 'next', at: 0 })).toBe(played);
  expect(done(told, { type: 'next', at: 0 })).toMatchObject({ place: 0, onCall: { isOpen: false } });
});

test('going back takes the report, then move after move, and never leaves the agenda where it stood', () => {
  const back: SessionEvent = { type: 'back', at: 0 };
  expect(done(told, back).onCall?.report).toBeUndefined();
  expect(done(told, back, back).onCall?.turns).toHaveLength(1);
  expect(done(told, back, back, back, back)).toMatchObject({ place: 0, onCall: { isOpen: true, turns: [] } });
});

test('what was played can be taken up again, and begun anew', () => {
  const left = done(made(onCall, 'graphs'), { type: 'leave-play', at: 0 });
  expect(openVote(left.onCall)).toBeUndefined();
  expect(done(left, { type: 'return-to-play', at: 0 }).onCall?.turns).toHaveLength(1);
  expect(done(left, { type: 'take-pager', at: 0 }).onCall?.turns).toEqual([]);
  expect(done(start, { type: 'return-to-play', at: 0 })).toBe(start);
});

test('nothing is played in a session that is over, and nothing after the last move', () => {
  const over = done(start, { type: 'end', at: 0 });
  expect(done(over, { type: 'take-pager', at: 0 })).toBe(over);
  expect(made(played, 'logs')).toBe(played);
  expect(done(onCall, { type: 'show-play-report', report: demoReport })).toBe(onCall);
});

test('a reading opens what leads on from it, and no more', () => {
  expect(offersOf(demoOnCall, onCall.onCall ?? { isOpen: true, vote: 1, turns: [] })).not.toContain('logs');
  const looked = made(onCall, 'graphs').onCall;
  expect(looked && offersOf(demoOnCall, looked)).toContain('logs');
});

const event: fc.Arbitrary<(state: SessionState) => SessionEvent> = fc.oneof(
  fc.double({ min: 0, max: 0.999, noNaN: true }).map((chance) => (state: SessionState) => ({
    type: 'make-move' as const,
    turn: demoTurn(state.onCall, state.onCall ? demoOffer(state.onCall, chance) : 'graphs'),
  })),
  fc
    .constantFrom<SessionEvent[]>(
      { type: 'take-pager', at: 5 },
      { type: 'leave-play', at: 6 },
      { type: 'return-to-play', at: 7 },
      { type: 'show-play-report', report: demoReport },
      { type: 'next', at: 8 },
      { type: 'back', at: 9 },
      { type: 'back', at: 10 },
      { type: 'blacken' },
    )
    .map((each) => () => each),
);

test('whatever is done, no two votes are on the same question, and the screen shows nothing that was not looked at', () => {
  fc.assert(
    fc.property(fc.array(event, { maxLength: 60 }), (events) => {
      let state = onCall;
      const asked = new Map<string, string>();
      for (const make of events) {
        state = sessionReducer(state, make(state), items);
        const play = state.onCall;
        const vote = openVote(play);
        if (!play || vote === undefined) continue;
        const about = JSON.stringify(play.turns.map(({ entry }) => entry.move));
        expect(asked.get(vote) ?? about).toBe(about);
        asked.set(vote, about);
        const scene = JSON.stringify(playSceneOf(play, demoOnCall));
        const looked = play.turns.map(({ entry }) => entry.move);
        for (const { id, readings } of demoOnCall.onCall.signals)
          if (!looked.includes(id))
            for (const reading of readings) expect(scene).not.toContain(`text of ${reading.id}`);
      }
    }),
  );
});

test('a vote is named after its number', () => {
  expect(openVote(made(onCall, 'graphs').onCall)).toBe(voteName(2));
});
