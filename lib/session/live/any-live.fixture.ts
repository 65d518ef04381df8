import fc from 'fast-check';
import { perLocale } from '@/lib/languages/languages';
import { obfuscate } from '@/lib/quiz/obfuscate';
import type { AskedQuestion } from '@/lib/quiz/quiz';
import type { AgendaItem } from '@/lib/session/agenda';
import type { Material } from '@/lib/session/material';
import { demoOnCall, demoReport, demoTurn } from '@/lib/session/room-on-call.fixture';
import { Ballot } from './ballot';
import { type Decision, decideAnswer, decideCommand, decideEntry, decideJoin, decideName, joinKey } from './decide';
import type { LiveCase, LiveTold } from './live-case';
import type { LiveEntry } from './live-entry';
import type { LiveCommand } from './live-request';
import type { LiveState } from './live-state';

const items: AgendaItem[] = [
  { id: 'welcome', minutes: 2, type: 'welcome' },
  { id: 'choice', minutes: 3, type: 'decide', of: 'restart' },
  { id: 'story', minutes: 4, type: 'story', from: 0, to: 2 },
  { id: 'guess', minutes: 3, type: 'predict', of: 'where-next', from: 2, to: 3 },
  { id: 'change', minutes: 3, type: 'change' },
];

const asked = (question: string, was: string) => ({
  question,
  options: ['wait', 'act'].map((id) => ({ id, text: `text of ${id}` })),
  was,
  outcome: `outcome of ${question}`,
});

const material: Material = {
  slug: 'demo',
  name: 'Demo',
  goal: 'goal',
  situation: 'situation',
  alert: { from: 'someone', text: 'something' },
  agendas: { short: items, long: items },
  items: Object.fromEntries(items.map(({ id }) => [id, { title: `title of ${id}`, say: 'say', note: 'note' }])),
  cards: { logs: { ask: 'logs', show: 'nothing', basis: 'fact', herring: false, screen: [] } },
  decisions: { restart: asked('restart', 'wait') },
  predictions: { 'where-next': asked('where-next', 'act') },
  debrief: { why: { question: 'why', listen: 'because' } },
  changes: [],
  checklist: [{ id: 'asks', text: 'asks' }],
  steps: [0, 1, 2, 3].map((step) => ({ title: `step ${step}`, happens: `happens ${step}` })),
  onCall: demoOnCall,
};

const quiz: AskedQuestion = {
  ...{ id: 'q1', version: 1, level: 'recall', question: 'which', step: 'step 1', lessons: [], notes: [] },
  type: 'multiple',
  options: ['a', 'b', 'c'].map((id) => ({ id, text: id })),
  obfuscated: obfuscate({ right: ['a', 'b'], feedback: {}, explanation: '', reveals: {} }),
};

const told: LiveTold = {
  material,
  quiz: [quiz],
  cascade: { nodes: [], edges: [], steps: [] },
  layout: { width: 1, height: 1, nodes: {}, edges: {} },
};

/** A session on nothing in particular: a decision, a story, a prediction, a quiz question with two right options, and being on call. */
export const demoCase: LiveCase = { slug: 'demo', told: perLocale(() => told) };

export const demoOpened: LiveEntry = {
  seq: 1,
  at: 0,
  key: 'opened',
  what: {
    ...{ type: 'opened', slug: 'demo', code: 'K7M4QRT', agenda: 'short', roleplay: false, items },
    ...{ owner: 'host', purgeAt: 9e12 },
  },
};

/** What somebody asks of a session: a key, a time, and who wants what. */
export type AnyRequest = { key: string; at: number; decide: (state: LiveState) => Decision };

const phones = ['ann', 'bob', 'cat', 'dan'];
const person = fc.constantFrom(...phones);
const anybody = fc.constantFrom(...phones, 'host', 'co-host');

const command: fc.Arbitrary<LiveCommand> = fc.oneof(
  fc.record({ type: fc.constantFrom('next' as const, 'next' as const, 'back' as const) }),
  fc.record({ type: fc.constantFrom('end' as const, 'blacken' as const, 'pause' as const, 'take-over' as const) }),
  fc.record({ type: fc.constantFrom('reopen' as const, 'resume' as const, 'add-minute' as const) }),
  fc.record({ type: fc.constantFrom('take-pager' as const, 'leave-play' as const, 'return-to-play' as const) }),
  fc.constantFrom('graphs', 'logs', 'restart', 'close').map((move) => ({
    ...{ type: 'make-move' as const, turn: demoTurn(undefined, move) },
  })),
  fc.constant({ type: 'show-play-report' as const, report: demoReport }),
  fc.record({ type: fc.constant('close' as const), seconds: fc.nat(20) }),
  fc.record({ type: fc.constant('ask' as const), question: fc.constantFrom('q1', 'unknown') }),
  fc.record({ type: fc.constant('lock' as const), isLocked: fc.boolean() }),
  fc.record({ type: fc.constant('remove' as const), person }),
  fc.record({ type: fc.constant('rename' as const), person, name: fc.string({ unit: 'binary', maxLength: 40 }) }),
  fc.record({ type: fc.constant('hand-over' as const), to: anybody }),
  fc.record({
    type: fc.constant('make-link' as const),
    role: fc.constantFrom('facilitator' as const, 'screen' as const),
  }),
  fc.record({ type: fc.constant('revoke-link' as const), link: fc.constantFrom('link-1', 'link-2') }),
  fc.record({
    type: fc.constant('count' as const),
    of: fc.constant('restart'),
    option: fc.constant('act'),
    hands: fc.nat(9),
  }),
);

const wish: fc.Arbitrary<(at: number) => Pick<AnyRequest, 'decide'> & { key?: string }> = fc.oneof(
  person.map((who) => (at: number) => ({
    key: joinKey(who),
    decide: (state: LiveState) => decideJoin(state, { person: who, at }, '', 0.3),
  })),
  fc
    .record({
      who: person,
      of: fc.constantFrom('restart', 'where-next', 'q1', 'unknown', 'on-call.1', 'on-call.2', 'on-call.3'),
      chosen: fc.subarray(['wait', 'act', 'a', 'b', 'c', 'graphs', 'logs'], { maxLength: 3 }),
      certainty: fc.constantFrom(undefined, 'guess' as const, 'sure' as const),
    })
    .map(({ who, ...answer }) => (at: number) => ({
      decide: (state: LiveState) => decideAnswer(state, { person: who, at }, answer, demoCase),
    })),
  fc.record({ who: person, name: fc.string({ unit: 'binary' }) }).map(({ who, name }) => (at: number) => ({
    decide: (state: LiveState) => decideName(state, { person: who, at }, name),
  })),
  fc
    .record({ who: anybody, command, link: fc.constantFrom('link-1', 'link-2') })
    .map(({ who, command, link }) => (at: number) => ({
      decide: (state: LiveState) =>
        decideCommand(state, { person: who, at }, { seq: state.seq, command }, demoCase, { id: link, hash: link }),
    })),
  fc.constantFrom('link-1', 'link-2').map((link) => (at: number) => ({
    decide: (state: LiveState) => decideEntry(state, { person: 'co-host', at }, (hash) => hash === link),
  })),
);

/** Any requests, in any order, some of them sent twice. */
export const anyRequests: fc.Arbitrary<AnyRequest[]> = fc
  .array(fc.record({ wish, later: fc.nat(3000), repeats: fc.boolean() }), { maxLength: 80 })
  .map((wishes) => {
    let now = 0;
    return wishes.flatMap(({ wish, later, repeats }, place) => {
      now += later;
      const request = { key: `key-${place}`, at: now, ...wish(now) };
      return repeats ? [request, request] : [request];
    });
  });

/** A state in a form that can be compared. */
export function plainState(state: LiveState): unknown {
  return JSON.parse(
    JSON.stringify(state, (_, value) => {
      if (value instanceof Map) return [...value];
      if (value instanceof Set) return [...value];
      if (value instanceof Ballot)
        return { votes: [...value.votes], piles: [...value.piles()].map((pile) => ({ ...pile })) };
      return value;
    }),
  );
}
