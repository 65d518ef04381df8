import { type ReactNode, useMemo, useRef } from 'react';
import type { OnCallPaths } from '@/components/on-call/on-call-paths';
import { useFocusOnEnter } from '@/components/ui/screen-reader/use-focus-on-enter';
import { fill } from '@/lib/fill';
import type { OnCallMaterial } from '@/lib/on-call/material';
import { type OnCallUi, timeInWords } from '@/lib/on-call/on-call-words';
import type { Game, Play } from '@/lib/on-call/play';
import { playReportOf } from '@/lib/on-call/report';
import { verdictOf } from '@/lib/on-call/report-lines';
import { EffectList } from './effect-list';
import { LessonTable } from './lesson-table';
import { MeasuresTable } from './measures-table';
import { ReportLinks } from './report-links';
import { TwoTimelines } from './two-timelines';
import { useComparisons } from './use-comparisons';

type Props = {
  game: Game;
  play: Play;
  material: OnCallMaterial;
  words: OnCallUi;
  paths: OnCallPaths;
  loop: (loop: string) => ReactNode;
  onBack: () => void;
  onAgain: () => void;
};

/** What came of a turn, beside what happened then; on screen and on paper. */
export function PlayReport({ game, play, material, words, paths, loop, onBack, onAgain }: Props) {
  const heading = useRef<HTMLHeadingElement>(null);
  useFocusOnEnter(heading);
  const report = useMemo(() => playReportOf(game, play), [game, play]);
  const compared = useComparisons(game, play);
  const { report: said } = words;
  const since = timeInWords(report.closed - report.paged, words);
  const names = (signals: string[]) => (
    <ul>
      {signals.map((id) => (
        <li key={id}>{material.signals[id]?.name}</li>
      ))}
    </ul>
  );
  return (
    <section aria-labelledby="on-call-report" className="on-call-report">
      <h2 id="on-call-report" ref={heading} tabIndex={-1} className="text-4xl">
        {said.heading}
      </h2>
      <p className="mt-2 font-mark text-ink-soft">{fill(said.when, { name: material.name, time: since })}</p>
      <p className="mt-4 max-w-measure">{said.lead}</p>
      <p className="mt-3 max-w-measure font-semibold">{verdictOf(report, words)}</p>

      <h3>{said.measures}</h3>
      <MeasuresTable {...{ report, material, words }} asItWent={compared?.asItWent} />

      <h3>{said.timelines}</h3>
      <TwoTimelines {...{ game, play, material, words, paths }} />

      <h3>{said.effects}</h3>
      <EffectList {...{ game, report, material, words, loop }} effects={compared?.effects} />

      <h3>{said.unseen}</h3>
      {report.unseen.length === 0 ? <p>{said.allSeen}</p> : names(report.unseen)}
      {report.blind.length > 0 && (
        <>
          <h3>{said.blind}</h3>
          {names(report.blind)}
        </>
      )}

      <h3>{said.lessons}</h3>
      <LessonTable {...{ game, play, report, material, words }} lessons={compared?.lessons} />

      <h3>{said.questions}</h3>
      <ul>
        {material.questions.map(({ id, text }) => (
          <li key={id}>
            <a href={paths.quiz[id]}>{text}</a>
          </li>
        ))}
      </ul>
      <ReportLinks {...{ play, words, onBack, onAgain }} story={paths.story} />
    </section>
  );
}
