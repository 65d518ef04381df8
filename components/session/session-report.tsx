import { Phrase } from '@/components/ui/phrase';
import { saveFile } from '@/components/ui/save-file';
import { fill } from '@/lib/fill';
import type { Material } from '@/lib/session/material';
import { type ReportQuestion, reportOf } from '@/lib/session/report';
import { reportText } from '@/lib/session/report-text';
import type { SessionState } from '@/lib/session/session';
import type { SessionUiWords } from './word-session';

type Props = {
  state: SessionState;
  material: Material;
  locale: string;
  words: SessionUiWords;
  dataPath: string;
  onBack: () => void;
  onNew: () => void;
};

/** What came of the session: on screen, on paper, as a file. */
export function SessionReport({ state, material, locale, words: { report: words }, dataPath, onBack, onNew }: Props) {
  const report = reportOf(state, material);
  const date = new Intl.DateTimeFormat(locale, { dateStyle: 'full', timeStyle: 'short' }).format(report.at);
  const when = [fill(words.when, { name: report.name, date }), words[report.agenda], report.roleplay && words.roleplay]
    .filter(Boolean)
    .join(' · ');
  const file = `kettingreactie-${material.slug}`;
  return (
    <section className="session-report">
      <div>
        <h2 className="text-4xl">{words.heading}</h2>
        <p className="mt-2 font-mark text-ink-soft">{when}</p>
        <Questions title={words.predicted} questions={report.predictions} words={words} />
        <Questions title={words.decided} questions={report.decisions} words={words} />
        {report.asked.length > 0 && (
          <>
            <h3>{words.asked}</h3>
            <ul>
              {report.asked.map((ask) => (
                <li key={ask}>
                  <Phrase>{ask}</Phrase>
                </li>
              ))}
            </ul>
          </>
        )}
        {report.debrief.length > 0 && <h3>{words.said}</h3>}
        {report.debrief.map(({ question, note }) => (
          <div key={question}>
            <p className="font-semibold">{question}</p>
            <p className="whitespace-pre-line">{note}</p>
          </div>
        ))}
        {report.checklist.length > 0 && (
          <ul>
            {report.checklist.map(({ text, seen }) => (
              <li key={text}>
                {text}: {seen ? words.seen : words.unseen}
              </li>
            ))}
          </ul>
        )}
        <h3>{words.actions}</h3>
        <p className="whitespace-pre-line">{report.actions || words.none}</p>
      </div>
      <div className="print:hidden">
        <p className="mt-8 max-w-measure">
          {words.kept} <a href={dataPath}>{words.data}</a>
        </p>
        <p className="mt-4 flex flex-wrap gap-3">
          <button type="button" className="press" onClick={() => window.print()}>
            {words.print}
          </button>
          <button
            type="button"
            className="press"
            onClick={() => saveFile(`${file}.txt`, reportText(report, words, when), 'text/plain')}
          >
            {words.text}
          </button>
          <button
            type="button"
            className="press"
            onClick={() => saveFile(`${file}.json`, JSON.stringify(report, null, 2), 'application/json')}
          >
            {words.json}
          </button>
          <button type="button" className="press" onClick={onBack}>
            {words.back}
          </button>
          <button type="button" className="press" onClick={onNew}>
            {words.new}
          </button>
        </p>
      </div>
    </section>
  );
}

function Questions({
  title,
  questions,
  words,
}: {
  title: string;
  questions: ReportQuestion[];
  words: SessionUiWords['report'];
}) {
  if (questions.length === 0) return null;
  return (
    <>
      <h3>{title}</h3>
      {questions.map(({ id, question, options, outcome, decided }) => (
        <div key={id} className="session-report-question">
          <p className="font-semibold">
            <Phrase>{question}</Phrase>
          </p>
          <ul>
            {options.map(({ text, hands, was }) => (
              <li key={text}>
                <Phrase>{fill(words.hands, { text, count: hands })}</Phrase>
                {was && <span className="card-kind">{words.was}</span>}
              </li>
            ))}
          </ul>
          {decided && (
            <p className="whitespace-pre-line">
              <strong>{words.ours}</strong> {decided}
            </p>
          )}
          <p>
            <strong>{words.then}</strong> <Phrase>{outcome}</Phrase>
          </p>
        </div>
      ))}
    </>
  );
}
