'use client';
import { type ReactNode, useDeferredValue, useRef } from 'react';
import { isTurned, reachedNow } from '@/lib/model/desk';
import type { AnyModel } from '@/lib/model/model';
import { momentAtMinute, type RunMoment } from '@/lib/model/run';
import { CorrectionNote } from './correction-note';
import { DeskBar } from './desk-bar';
import { DeskTurn } from './desk-turn';
import { FirstTry } from './first-try';
import type { DeskWords, ModelNames } from './model-words';
import { RunChart } from './run-chart';
import { RunControls } from './run-controls';
import { RunTable } from './run-table';
import { useDesk } from './use-desk';

type Props = {
  slug: string;
  model: AnyModel;
  names: ModelNames;
  words: DeskWords;
  /** The diagram at a moment of a run. */
  picture: (moment: RunMoment) => ReactNode;
};

/** The reader's desk: knobs, lessons and goals on one side, what comes of them on the other. */
export function ModelDesk({ slug, model, names, words, picture }: Props) {
  const block = useRef<HTMLDivElement>(null);
  const { desk, send, incident, reached, speed, setSpeed, corrections } = useDesk(slug, model, block);
  const { knobs, minute } = desk;
  // The folded table follows when the knob, the result and the charts stand on the screen.
  const tableRun = useDeferredValue(desk.run);
  const moment = momentAtMinute(desk.run, minute);
  const turned = isTurned(model, desk);
  const goals = `${slug}-goals`;

  return (
    <div ref={block} className="model-desk">
      <DeskBar
        {...{ incident, words, turned, goals }}
        yours={desk.run}
        names={names.outcomes}
        done={model.goals.filter(({ id }) => reached.includes(id)).length}
        all={model.goals.length}
      />
      <div className="model-first">
        <CorrectionNote corrections={corrections} names={names.knobs} words={words} />
        <FirstTry {...{ model, knobs, words, turned }} first={names.first} onEvent={send} />
      </div>
      <DeskTurn
        {...{ slug, model, names, words, knobs, reached, goals }}
        seed={desk.seed}
        now={reachedNow(model, desk).join(' ')}
        onEvent={send}
      />
      <div className="model-see">
        {moment && picture(moment)}
        <RunControls {...{ slug, model, words, speed }} desk={desk} onSpeed={setSpeed} onEvent={send} />
        {model.stocks.map((stock) => (
          <RunChart
            key={stock.id}
            {...{ model, stock, words, incident, knobs, minute }}
            names={names.stocks}
            yours={desk.run}
          />
        ))}
        <RunTable stocks={model.stocks} names={names.stocks} words={words} incident={incident} yours={tableRun} />
      </div>
    </div>
  );
}
