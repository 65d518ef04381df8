import { useMemo, useState } from 'react';
import { WideTable } from '@/components/ui/wide-table';
import { fill } from '@/lib/fill';
import { finishRun } from '@/lib/model/run';
import type { OnCallMaterial } from '@/lib/on-call/material';
import { type OnCallUi, timeInWords } from '@/lib/on-call/on-call-words';
import type { Game, Play } from '@/lib/on-call/play';
import { type Report, runWithLesson, stretchesOf, type WithLesson } from '@/lib/on-call/report';
import { mostLine } from '@/lib/on-call/report-lines';
import { differenceInWords } from '@/lib/on-call/time-difference';
import { ImpactStrip } from './impact-strip';

type Props = {
  game: Game;
  play: Play;
  report: Report;
  material: OnCallMaterial;
  words: OnCallUi;
  /** Undefined while they are being worked out. */
  lessons: WithLesson[] | undefined;
};

/** The same moves with each lesson: which would have changed most, and that run beside yours. */
export function LessonTable({ game, play, report, material, words, lessons }: Props) {
  const { report: said } = words;
  const [chosen, setChosen] = useState<string>();
  const shown = chosen ?? lessons?.[0]?.lesson;
  const yours = useMemo(() => stretchesOf(game, finishRun(game.model, play.run)), [game, play]);
  const theirs = useMemo(
    () => (shown === undefined ? [] : stretchesOf(game, runWithLesson(game, play, shown))),
    [game, play, shown],
  );
  const [most] = lessons ?? [];
  if (!lessons || !most || shown === undefined) return <p>{said.computing}</p>;
  const { minute: paged } = game.onCall.page;
  const nameOf = (lesson: string) => material.lessons[lesson] ?? lesson;
  const strip = { end: game.model.tick * game.model.ticks, words };
  return (
    <>
      <p className="max-w-measure">{mostLine(most, report, material, words)}</p>
      <div className="on-call-strips">
        <ImpactStrip {...strip} name={said.you} stretches={yours} paged={paged} />
        <ImpactStrip
          {...strip}
          name={fill(said.withLesson, { lesson: nameOf(shown) })}
          stretches={theirs}
          paged={lessons.find(({ lesson }) => lesson === shown)?.paged ?? paged}
        />
      </div>
      <WideTable name={said.lessons}>
        <thead>
          <tr>
            <th scope="col">{said.lesson}</th>
            <th scope="col">{said.lessonImpact}</th>
            <th scope="col">{said.lessonDifference}</th>
          </tr>
        </thead>
        <tbody>
          {lessons.map(({ lesson, impact, paged: then }) => (
            <tr key={lesson}>
              <th scope="row">
                <button
                  type="button"
                  className="on-call-lesson"
                  aria-pressed={lesson === shown}
                  onClick={() => setChosen(lesson)}
                >
                  {nameOf(lesson)}
                </button>
                {then < paged && (
                  <span className="on-call-small">{fill(said.sooner, { time: timeInWords(paged - then, words) })}</span>
                )}
              </th>
              <td>{timeInWords(impact, words)}</td>
              <td>{differenceInWords(impact, report.yours.impact, words)}</td>
            </tr>
          ))}
        </tbody>
      </WideTable>
    </>
  );
}
