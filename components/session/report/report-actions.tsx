import type { ReactNode } from 'react';
import { saveFile } from '@/components/ui/save-file';
import type { ClientWords } from '@/lib/client-words';
import { reportCsv } from '@/lib/session/report-csv';
import { reportText } from '@/lib/session/report-text';
import type { SessionSummary } from '@/lib/session/session-summary';

type Props = {
  report: SessionSummary;
  /** Case, date and agenda in words. */
  when: string;
  slug: string;
  words: ClientWords<'session'>['report'];
  kept: ReactNode;
  onBack: () => void;
  onNew: () => void;
};

/** What can be done with a report: print it, save it, go back or start anew. */
export function ReportActions({ report, when, slug, words, kept, onBack, onNew }: Props) {
  const file = `kettingreactie-${slug}-${dayOf(report.at)}`;
  const saveText = () => saveFile(`${file}.txt`, reportText(report, words, when), 'text/plain');
  const saveCsv = () => saveFile(`${file}.csv`, reportCsv(report), 'text/csv');
  const saveJson = () => saveFile(`${file}.json`, JSON.stringify(report, null, 2), 'application/json');
  const actions = [
    [words.print, () => window.print()],
    [words.text, saveText],
    [words.csv, saveCsv],
    [words.json, saveJson],
    [words.back, onBack],
    [words.new, onNew],
  ] as const;
  return (
    <div className="print:hidden">
      {kept}
      <p className="mt-4 flex flex-wrap gap-3">
        {actions.map(([word, act]) => (
          <button key={word} type="button" className="press" onClick={act}>
            {word}
          </button>
        ))}
      </p>
    </div>
  );
}

/** The day of a moment by the reader's clock, for the name of a file. */
function dayOf(at: number): string {
  const day = new Date(at);
  const [month, date] = [day.getMonth() + 1, day.getDate()].map((part) => String(part).padStart(2, '0'));
  return `${day.getFullYear()}-${month}-${date}`;
}
