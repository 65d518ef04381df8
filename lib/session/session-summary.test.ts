import { expect, test } from 'vitest';
import type { AgendaItem } from './agenda';
import { announcementOf } from './announcement';
import type { Material } from './material';
import { newSession, type SessionEvent, sessionReducer } from './session-reducer';
import { summaryOf } from './session-summary';

const options = [
  { id: 'wait', text: 'Wait.' },
  { id: 'restart', text: 'Restart.' },
];
const items: AgendaItem[] = [
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
  agendas: { short: items, long: items },
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
  const start = newSession({ slug: 'demo', agenda: 'short', roleplay, at: 0 }, items);
  return events.reduce((state, event) => sessionReducer(state, event, items), start);
}

test('hands that nobody counted are not reported as none', () => {
  const counted: SessionEvent = { type: 'count', of: 'where-next', option: 'restart', hands: 4 };
  const report = summaryOf(after(true, next, next, next, counted, next), material);
  expect(report.decisions[0]?.options.map(({ hands }) => hands)).toEqual([undefined, undefined]);
  expect(report.predictions[0]?.options.map(({ hands }) => hands)).toEqual([undefined, 4]);
});

test('what comes within an item is heard once it has come', () => {
  expect(announcementOf(after(false), material)).toBe('');
  expect(announcementOf(after(false, { type: 'reveal', card: 'logs' }), material)).toBe('Nothing in `syslog`.');
  expect(announcementOf(after(false, next), material)).toBe('');
  expect(announcementOf(after(false, next, next), material)).toBe('They waited.');
});
