import { parse } from 'csv-parse/sync';
import { expect, test } from 'vitest';
import { reportCsv } from './report-csv';
import type { SessionSummary } from './session-summary';

const asked = {
  id: 'decide',
  question: 'What would you do, "now"?',
  options: [
    { text: 'Wait', hands: 0, was: false },
    { text: '=SUM(1,2)', was: true },
  ],
  outcome: 'They waited.\nThen not.',
  decided: '-5 pods',
};
const report: SessionSummary = {
  name: 'NU.nl',
  at: 0,
  agenda: 'short',
  roleplay: false,
  decisions: [asked],
  predictions: [{ ...asked, id: 'guess' }],
  onCall: [],
  asked: [],
  debrief: [],
  actions: '',
  checklist: [],
};

test('a spreadsheet reads back every option with its votes, and none that nobody counted', () => {
  const rows = parse<Record<string, string>>(reportCsv(report), { bom: true, columns: true });
  expect(rows.map(({ kind, id, option, votes, was }) => [kind, id, option, votes, was])).toEqual([
    ['prediction', 'guess', 'Wait', '0', '0'],
    ['prediction', 'guess', "'=SUM(1,2)", '', '1'],
    ['decision', 'decide', 'Wait', '0', '0'],
    ['decision', 'decide', "'=SUM(1,2)", '', '1'],
  ]);
  expect(rows[0]).toMatchObject({ question: asked.question, outcome: asked.outcome, decided: "'-5 pods" });
});
