import { expect, test } from 'vitest';
import type { Stop } from './agenda';
import { heardOf } from './announcement';
import type { Material } from './material';
import { reportOf } from './report';
import { newSession, type SessionEvent, takePart } from './session-reducer';

const options = [
  { id: 'wait', text: 'Wait.' },
  { id: 'restart', text: 'Restart.' },
];
const stops: Stop[] = [
  { id: 'round', minutes: 5, type: 'ask', cards: ['logs'] },
  { id: 'choice', minutes: 3, type: 'decide', of: 'first' },
  { id: 'guess', minutes: 3, type: 'predict', of: 'where-next', from: 0, to: 1 },
];
const material: Material = {
  slug: 'demo',
  name: 'Demo',
  goal: '',
  situation: '',
  alert: { from: '', text: '' },
  agendas: { short: stops, long: stops },
  items: {},
  cards: { logs: { ask: 'the logs', show: 'Nothing in `syslog`.', basis: 'fact', herring: false, screen: [] } },
  decisions: { first: { question: 'What first?', options, was: 'wait', outcome: 'They waited.' } },
  predictions: { 'where-next': { question: 'What fails?', options, was: 'restart', outcome: 'All of it.' } },
  debrief: {},
  changes: [],
  checklist: [{ id: 'asks', text: 'Asks' }],
  steps: [],
};
const next: SessionEvent = { type: 'next', at: 0 };

function after(roleplay: boolean, ...events: SessionEvent[]) {
  const start = newSession({ slug: 'demo', agenda: 'short', roleplay, at: 0 }, stops);
  return events.reduce((state, event) => takePart(state, event, stops), start);
}

test('hands that nobody counted are not reported as none', () => {
  const counted: SessionEvent = { type: 'count', of: 'where-next', option: 'restart', hands: 4 };
  const report = reportOf(after(true, next, next, next, counted, next), material);
  expect(report.decisions[0]?.options.map(({ hands }) => hands)).toEqual([undefined, undefined]);
  expect(report.predictions[0]?.options.map(({ hands }) => hands)).toEqual([undefined, 4]);
});

test('what comes within an item is heard once it has come', () => {
  expect(heardOf(after(false), material)).toBe('');
  expect(heardOf(after(false, { type: 'reveal', card: 'logs' }), material)).toBe('Nothing in `syslog`.');
  expect(heardOf(after(false, next), material)).toBe('');
  expect(heardOf(after(false, next, next), material)).toBe('They waited.');
});
