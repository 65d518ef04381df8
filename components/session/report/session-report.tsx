import { type ReactNode, useRef } from 'react';
import { Phrase } from '@/components/text/phrase';
import { useFocusOnEnter } from '@/components/ui/screen-reader/use-focus-on-enter';
import type { ClientWords } from '@/lib/client-words';
import { fill } from '@/lib/fill';
import type { Material } from '@/lib/session/material';
import { turnText } from '@/lib/session/report-text';
import type { SessionState } from '@/lib/session/session-reducer';
import { summaryOf } from '@/lib/session/session-summary';
import { ReportActions } from './report-actions';
import { ReportQuestions } from './report-questions';

type Props = {
  state: SessionState;
  material: Material;
  locale: string;
  words: ClientWords<'session'>;
  /** A line about people that only a live session has. */
  people?: string;
  /** Where this is kept, and how it goes. */
  kept: ReactNode;
  onBack: () => void;
  onNew: () => void;
};

/** What came of the session: on screen, on paper, as a file. */
export function SessionReport(props: Props) {
  const { state, material, locale, people, kept, onBack, onNew } = props;
  const { report: words } = props.words;
  const report = summaryOf(state, material);
  const date = new Intl.DateTimeFormat(locale, { dateStyle: 'full', timeStyle: 'short' }).format(report.at);
  const when = [
    fill(words.when, { name: report.name, date }),
    words[report.agenda],
    report.roleplay && words.roleplay,
    people,
  ]
    .filter(Boolean)
    .join(' · ');
  const heading = useRef<HTMLHeadingElement>(null);
  useFocusOnEnter(heading);
  return (
    <section className="session-report">
      <div>
        <h2 ref={heading} className="text-4xl" tabIndex={-1}>
          {words.heading}
        </h2>
        <p className="mt-2 font-mark text-ink-soft">{when}</p>
        <ReportQuestions title={words.predicted} questions={report.predictions} words={words} />
        <ReportQuestions title={words.decided} questions={report.decisions} words={words} />
        {report.onCall.length > 0 && (
          <>
            <h3>{words.onCall}</h3>
            <ol>
              {report.onCall.map((turn) => (
                <li key={turn.text}>{turnText(turn, words)}</li>
              ))}
            </ol>
          </>
        )}
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
          <div key={question} className="report-block">
            <p className="font-semibold">{question}</p>
            <p className="whitespace-pre-line">{note}</p>
          </div>
        ))}
        {report.checklist.length > 0 && (
          <>
            <h3>{words.checklist}</h3>
            <ul>
              {report.checklist.map(({ text, seen }) => (
                <li key={text}>
                  {text}: {seen ? words.seen : words.unseen}
                </li>
              ))}
            </ul>
          </>
        )}
        <div className="report-block">
          <h3>{words.actions}</h3>
          <p className="whitespace-pre-line">{report.actions || words.none}</p>
        </div>
      </div>
      <ReportActions report={report} when={when} slug={material.slug} words={words} {...{ kept, onBack, onNew }} />
    </section>
  );
}
