import fc from 'fast-check';
import { expect, test } from 'vitest';
import { demoTurn } from '@/lib/session/room-on-call.fixture';
import { type AnyRequest, anyRequests, demoCase, demoOpened, plainState } from './any-live.fixture';
import { decideAnswer, decideCommand, decideJoin } from './decide';
import type { LiveEntry } from './live-entry';
import type { LiveCommand } from './live-request';
import { foldEntry, foldLog, type LiveState, openedState, questionAt } from './live-state';
import { countOf, tallyOf } from './project';

/** What a server makes of requests: the log, and the state at its end. */
function carriedOut(requests: readonly AnyRequest[]): { log: LiveEntry[]; state: LiveState } {
  const state = openedState(demoOpened);
  const log = [demoOpened];
  for (const { key, at, decide } of requests) {
    if (log.some((entry) => entry.key === key)) continue;
    const what = decide(state);
    if (typeof what === 'string') continue;
    const entry: LiveEntry = JSON.parse(JSON.stringify({ seq: state.seq + 1, at, key, what }));
    foldEntry(state, entry);
    log.push(entry);
  }
  return { log, state };
}

function sessionOf(...names: string[]) {
  const log: LiveEntry[] = [demoOpened];
  const state = openedState(demoOpened);
  const add = (what: ReturnType<typeof decideJoin>, at: number) => {
    if (typeof what === 'string') return what;
    foldEntry(state, { seq: state.seq + 1, at, key: `k${log.length}`, what });
    log.push(demoOpened);
    return undefined;
  };
  for (const name of names) add(decideJoin(state, { person: name, at: 0 }, '', 0.5), 0);
  return {
    state,
    order: (command: LiveCommand, at: number, { by = 'host', seq = state.seq } = {}) =>
      add(decideCommand(state, { person: by, at }, { seq, command }, demoCase, { id: 'l', hash: 'h' }), at),
    answer: (person: string, of: string, chosen: string[], at: number, certainty?: 'sure') =>
      add(decideAnswer(state, { person, at }, { of, chosen, ...(certainty && { certainty }) }, demoCase), at),
  };
}

test('a log gives the state that its server had, whatever was asked in whatever order', () => {
  fc.assert(
    fc.property(anyRequests, (requests) => {
      const { log, state } = carriedOut(requests);
      expect(plainState(foldLog(log))).toEqual(plainState(state));
      expect(log.map(({ seq }) => seq)).toEqual(log.map((_, place) => place + 1));
    }),
  );
});

test('every beginning of a log is a session, and going on from there ends where the whole log does', () => {
  fc.assert(
    fc.property(anyRequests, fc.nat(80), (requests, cut) => {
      const { log, state } = carriedOut(requests);
      const begun = foldLog(log.slice(0, Math.max(1, Math.min(cut, log.length))));
      for (const entry of log.slice(begun.seq)) foldEntry(begun, entry);
      expect(plainState(begun)).toEqual(plainState(state));
    }),
  );
});

test('votes are counted once a person, whoever was removed and whatever was changed', () => {
  fc.assert(
    fc.property(anyRequests, (requests) => {
      const { state } = carriedOut(requests);
      for (const [of, kind] of state.asked) {
        const votes = [...(state.ballots.get(of)?.votes.keys() ?? [])];
        expect(tallyOf(state, demoCase, { of, kind }).answered).toBe(votes.length);
        expect(votes.filter((person) => state.people.get(person)?.isRemoved)).toEqual([]);
      }
      expect(countOf(state, 0).answered).toBeLessThanOrEqual(countOf(state, 0).joined);
    }),
  );
});

test('a log with a line missing, doubled or out of place is refused', () => {
  const { log } = carriedOut([]);
  const joined: LiveEntry = { seq: 3, at: 1, key: 'x', what: { type: 'joined', person: 'ann', alias: 1, name: '' } };
  expect(() => foldLog([...log, joined])).toThrow('the log has 3 after 1');
  expect(() => foldLog([])).toThrow('empty');
  expect(() => foldLog([joined])).toThrow('begins with');
  expect(() => foldLog([...log, { ...demoOpened, seq: 2 }])).toThrow('second');
});

test('an answer counts while its question is open, and for a moment after; the clock of the server decides', () => {
  const { state, order, answer } = sessionOf('ann', 'bob', 'cat');
  expect(answer('ann', 'restart', ['wait'], 1000)).toBe('closed');
  order({ type: 'next' }, 2000);
  expect(questionAt(state)).toEqual({ of: 'restart', kind: 'decide', isShown: false });
  expect(answer('ann', 'restart', ['wait'], 3000)).toBeUndefined();
  order({ type: 'next' }, 10_000);
  expect(answer('bob', 'restart', ['act'], 10_750)).toBeUndefined();
  expect(answer('cat', 'restart', ['act'], 10_751)).toBe('closed');
  order({ type: 'back' }, 20_000);
  expect(answer('cat', 'restart', ['act'], 60_000)).toBeUndefined();
  expect(tallyOf(state, demoCase, { of: 'restart', kind: 'decide' })).toMatchObject({ answered: 3, right: 1 });
});

test('a countdown closes a question by itself, and reopening takes that back', () => {
  const { order, answer } = sessionOf('ann');
  order({ type: 'next' }, 0);
  order({ type: 'close', seconds: 10 }, 1000);
  expect(answer('ann', 'restart', ['act'], 11_750)).toBeUndefined();
  expect(answer('ann', 'restart', ['wait'], 11_751)).toBe('closed');
  order({ type: 'reopen' }, 20_000);
  expect(answer('ann', 'restart', ['wait'], 30_000)).toBeUndefined();
});

test('leaving a question that was closed before does not give more time to answer it', () => {
  const { order, answer } = sessionOf('ann');
  order({ type: 'next' }, 0);
  order({ type: 'close', seconds: 0 }, 1000);
  order({ type: 'next' }, 60_000);
  expect(answer('ann', 'restart', ['act'], 60_100)).toBe('closed');
});

test('an answer that is none to its question is refused', () => {
  const { order, answer } = sessionOf('ann');
  order({ type: 'next' }, 0);
  for (const chosen of [[], ['nothing'], ['wait', 'act'], ['toString']])
    expect(answer('ann', 'restart', chosen, 1)).toBe('malformed');
  expect(answer('nobody', 'restart', ['act'], 1)).toBe('not-allowed');
  order({ type: 'ask', question: 'q1' }, 2);
  expect(answer('ann', 'q1', ['a', 'b'], 3, 'sure')).toBeUndefined();
  expect(answer('ann', 'q1', ['a', 'a'], 3)).toBe('malformed');
});

test('two clicks or two hosts at the same moment go on once', () => {
  const { state, order } = sessionOf();
  const seen = state.seq;
  expect(order({ type: 'next' }, 1, { seq: seen })).toBeUndefined();
  expect(order({ type: 'next' }, 2, { seq: seen })).toBe('stale');
  expect(state.session.place).toBe(1);
  expect(order({ type: 'note', of: 'restart', text: 'we wait' }, 3, { seq: seen })).toBeUndefined();
  expect(order({ type: 'next' }, 4)).toBeUndefined();
});

test('one facilitator drives until it is handed over or taken over; a revoked link gives it back to the owner', () => {
  const { state, order } = sessionOf('ann');
  order({ type: 'make-link', role: 'facilitator' }, 1);
  foldEntry(state, { seq: state.seq + 1, at: 2, key: 'e', what: { type: 'entered', person: 'co', link: 'l' } });
  expect(order({ type: 'next' }, 3, { by: 'ann' })).toBe('not-allowed');
  expect(order({ type: 'next' }, 3, { by: 'co' })).toBe('not-driving');
  expect(order({ type: 'hand-over', to: 'ann' }, 3)).toBe('malformed');
  expect(order({ type: 'take-over' }, 4, { by: 'co' })).toBeUndefined();
  expect(order({ type: 'next' }, 5)).toBe('not-driving');
  expect(order({ type: 'hand-over', to: 'host' }, 6, { by: 'co' })).toBeUndefined();
  expect(order({ type: 'take-over' }, 7, { by: 'co' })).toBeUndefined();
  expect(order({ type: 'take-over' }, 8)).toBeUndefined();
  order({ type: 'hand-over', to: 'co' }, 9);
  expect(order({ type: 'revoke-link', link: 'l' }, 10, { by: 'co' })).toBeUndefined();
  expect(state.driver).toBe('host');
  expect(order({ type: 'next' }, 11, { by: 'co' })).toBe('not-allowed');
});

test('a quiz question stands in front of the agenda until it has been gone through', () => {
  const { state, order } = sessionOf('ann');
  order({ type: 'next' }, 0);
  order({ type: 'ask', question: 'q1' }, 1);
  expect(questionAt(state)).toEqual({ of: 'q1', kind: 'quiz', isShown: false });
  order({ type: 'next' }, 2);
  expect(questionAt(state)?.isShown).toBe(true);
  order({ type: 'back' }, 3);
  expect(questionAt(state)?.isShown).toBe(false);
  order({ type: 'next' }, 4);
  order({ type: 'next' }, 5);
  expect(questionAt(state)).toEqual({ of: 'restart', kind: 'decide', isShown: false });
  expect(state.session.place).toBe(1);
});

test('who was removed is out with what was answered, and nobody new comes through a locked door', () => {
  const { state, order, answer } = sessionOf('ann', 'bob');
  order({ type: 'next' }, 0);
  answer('ann', 'restart', ['act'], 1);
  answer('bob', 'restart', ['act'], 1);
  order({ type: 'remove', person: 'ann' }, 2);
  expect(tallyOf(state, demoCase, { of: 'restart', kind: 'decide' }).answered).toBe(1);
  expect(answer('ann', 'restart', ['wait'], 3)).toBe('removed');
  order({ type: 'lock', isLocked: true }, 4);
  expect(decideJoin(state, { person: 'eve', at: 5 }, '', 0)).toBe('locked');
  order({ type: 'end' }, 6);
  expect(decideJoin(state, { person: 'eve', at: 7 }, '', 0)).toBe('over');
});

test('phones vote on the next move among those that are offered, once each, and the facilitator decides', () => {
  const { state, order, answer } = sessionOf('ann', 'bob');
  order({ type: 'take-pager' }, 0);
  expect(questionAt(state)).toEqual({ of: 'on-call.1', kind: 'on-call', isShown: false });
  expect(answer('ann', 'on-call.1', ['graphs'], 1000)).toBeUndefined();
  expect(answer('bob', 'on-call.1', ['logs'], 1000)).toBe('malformed');
  expect(answer('bob', 'on-call.1', ['graphs', 'nodes'], 1000)).toBe('malformed');
  expect(answer('bob', 'on-call.1', ['nodes'], 1000, 'sure')).toBeUndefined();
  expect(tallyOf(state, demoCase, { of: 'on-call.1', kind: 'on-call' })).toMatchObject({
    ...{ answered: 2, right: 0, sureAndWrong: 0, certainty: { sure: 0 } },
    options: { graphs: 1, nodes: 1 },
  });
  expect(order({ type: 'make-move', turn: demoTurn(undefined, 'logs') }, 2000)).toBe('malformed');
  expect(order({ type: 'make-move', turn: demoTurn(undefined, 'graphs') }, 2000)).toBeUndefined();
  expect(answer('bob', 'on-call.1', ['graphs'], 2001)).toBe('closed');
  expect(answer('bob', 'on-call.2', ['logs'], 3000)).toBeUndefined();
});

test('a move that was made from an older state is stale, so that two presses make one', () => {
  const { state, order } = sessionOf();
  order({ type: 'take-pager' }, 0);
  const { seq } = state;
  const turn = demoTurn(undefined, 'graphs');
  expect(order({ type: 'make-move', turn }, 1000, { seq })).toBeUndefined();
  expect(order({ type: 'make-move', turn }, 1001, { seq })).toBe('stale');
});

test('votes on a move that was taken back do not count for another one', () => {
  const { state, order, answer } = sessionOf('ann');
  order({ type: 'take-pager' }, 0);
  order({ type: 'make-move', turn: demoTurn(undefined, 'graphs') }, 0);
  answer('ann', 'on-call.2', ['logs'], 0);
  order({ type: 'back' }, 0);
  expect(questionAt(state)?.of).toBe('on-call.3');
  expect(countOf(state, 1).answered).toBe(0);
});
