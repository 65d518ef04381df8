import type { ClientWords } from '@/lib/client-words';
import { fill } from '@/lib/fill';
import type { ReportQuestion, SessionSummary } from './session-summary';

/** A report as plain text, to mail or to paste. `when`: case, date and agenda in words. */
export function reportText(report: SessionSummary, words: ClientWords<'session'>['report'], when: string): string {
  const part = (title: string, blocks: string[]) =>
    blocks.length > 0 ? [`${title}\n${'-'.repeat(title.length)}`, ...blocks] : [];
  const list = (lines: string[]) => (lines.length > 0 ? [lines.map((line) => `- ${line}`).join('\n')] : []);
  const blocks = [
    `${words.heading}\n${when}`,
    ...part(
      words.predicted,
      report.predictions.map((asked) => questionText(asked, words)),
    ),
    ...part(
      words.decided,
      report.decisions.map((asked) => questionText(asked, words)),
    ),
    ...part(words.onCall, list(report.onCall.map((turn) => turnText(turn, words)))),
    ...part(words.asked, list(report.asked)),
    ...part(
      words.said,
      report.debrief.map(({ question, note }) => `${question}\n${note}`),
    ),
    ...part(
      words.checklist,
      list(report.checklist.map(({ text, seen }) => `${text}: ${seen ? words.seen : words.unseen}`)),
    ),
    ...part(words.actions, [report.actions || words.none]),
  ];
  return `${blocks.join('\n\n').replaceAll('`', '')}\n`;
}

/** An option with the hands that went up for it, where they were counted. */
export function optionText(
  { text, hands }: ReportQuestion['options'][number],
  words: Pick<ClientWords<'session'>['report'], 'hands'>,
): string {
  return hands === undefined ? text : fill(words.hands, { text, count: hands });
}

/** What the group did while on call, with the votes that were for it. */
export function turnText(
  { text, votes }: SessionSummary['onCall'][number],
  words: Pick<ClientWords<'session'>['report'], 'votes'>,
): string {
  return votes ? fill(words.votes, { turn: text, ...votes }) : text;
}

function questionText(
  { question, options, decided, outcome }: ReportQuestion,
  words: ClientWords<'session'>['report'],
): string {
  return [
    question,
    ...options.map((option) => `- ${optionText(option, words)}${option.was ? ` (${words.was})` : ''}`),
    ...(decided ? [`${words.ours} ${decided}`] : []),
    `${words.then} ${outcome}`,
  ].join('\n');
}
