import { fill } from '../fill';
import type { Report, ReportQuestion } from './report';

/** The words around what a report says, by language. */
export type ReportWords = Record<
  | 'heading'
  | 'predicted'
  | 'decided'
  | 'ours'
  | 'then'
  | 'hands'
  | 'was'
  | 'asked'
  | 'said'
  | 'actions'
  | 'none'
  | 'seen'
  | 'unseen',
  string
>;

/** A report as plain text, to mail or to paste. `when`: case, date and agenda in words. */
export function reportText(report: Report, words: ReportWords, when: string): string {
  const part = (title: string, lines: string[]) => (lines.length > 0 ? ['', title, ...lines] : []);
  const seen = report.checklist.map((item) => `- ${item.text}: ${item.seen ? words.seen : words.unseen}`);
  const lines = [
    words.heading,
    when,
    ...part(
      words.predicted,
      report.predictions.flatMap((asked) => questionLines(asked, words)),
    ),
    ...part(
      words.decided,
      report.decisions.flatMap((asked) => questionLines(asked, words)),
    ),
    ...part(
      words.asked,
      report.asked.map((ask) => `- ${ask}`),
    ),
    ...part(words.said, [...report.debrief.flatMap(({ question, note }) => [question, note]), ...seen]),
    ...part(words.actions, [report.actions || words.none]),
  ];
  return `${lines.join('\n').replaceAll('`', '')}\n`;
}

function questionLines({ question, options, decided, outcome }: ReportQuestion, words: ReportWords): string[] {
  return [
    question,
    ...options.map(
      ({ text, hands, was }) => `- ${fill(words.hands, { text, count: hands })}${was ? ` (${words.was})` : ''}`,
    ),
    ...(decided ? [`${words.ours} ${decided}`] : []),
    `${words.then} ${outcome}`,
  ];
}
