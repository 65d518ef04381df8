import { type Cell, csvText } from '@/lib/csv';
import type { ReportQuestion, SessionSummary } from './session-summary';

const columns = ['kind', 'id', 'question', 'option', 'votes', 'was', 'decided', 'outcome'];

/** The decisions and predictions of a report as comma-separated values, a row for each option; `was` is 1 or 0. */
export function reportCsv({ decisions, predictions }: SessionSummary): string {
  return csvText([
    columns,
    ...predictions.flatMap((asked) => rowsOf('prediction', asked)),
    ...decisions.flatMap((asked) => rowsOf('decision', asked)),
  ]);
}

function rowsOf(kind: string, { id, question, options, outcome, decided }: ReportQuestion): Cell[][] {
  return options.map(({ text, hands, was }) => [kind, id, question, text, hands, Number(was), decided, outcome]);
}
