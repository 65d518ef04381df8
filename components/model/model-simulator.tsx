'use client';
import { memo, type ReactNode, useDeferredValue, useMemo, useRef } from 'react';
import type { AnyModel } from '@/lib/model/model';
import { momentAtMinute, type RunMoment } from '@/lib/model/run';
import { differsFromIncident, reachedNow } from '@/lib/model/simulator-reducer';
import { CorrectionNote } from './correction-note';
import { FirstTry } from './first-try';
import type { ModelNames, SimulatorWords } from './model-words';
import { RunChart } from './run-chart';
import { RunControls } from './run-controls';
import { RunTable } from './run-table';
import { SimulatorBar } from './simulator-bar';
import { SimulatorSettings } from './simulator-settings';
import { useSimulator } from './use-simulator';

const StillChart = memo(RunChart);
const StillTable = memo(RunTable);

type Props = {
  slug: string;
  model: AnyModel;
  names: ModelNames;
  words: SimulatorWords;
  /** The diagram at a moment of a run. */
  picture: (moment: RunMoment) => ReactNode;
};

/** The reader's simulator: knobs, lessons and goals on one side, what comes of them on the other. */
export function ModelSimulator({ slug, model, names, words, picture }: Props) {
  const block = useRef<HTMLDivElement>(null);
  const { simulator, send, incident, reached, speed, setSpeed, corrections } = useSimulator(slug, model, block);
  const { knobs, minute } = simulator;
  // Diagram, charts and table follow when the knob and the result stand on the screen.
  const drawn = useDeferredValue(simulator.run);
  const drawnKnobs = useDeferredValue(knobs);
  const moment = momentAtMinute(drawn, minute);
  const drawing = useMemo(() => moment && picture(moment), [moment, picture]);
  const turned = differsFromIncident(model, simulator);
  const goals = `${slug}-goals`;

  return (
    <div ref={block} className="model-simulator">
      <SimulatorBar
        {...{ incident, words, turned, goals }}
        yours={simulator.run}
        names={names.outcomes}
        done={model.goals.filter(({ id }) => reached.includes(id)).length}
        all={model.goals.length}
      />
      <div className="model-first">
        <CorrectionNote corrections={corrections} names={names.knobs} words={words} />
        <FirstTry {...{ model, knobs, words, turned }} first={names.first} onEvent={send} />
      </div>
      <SimulatorSettings
        {...{ slug, model, names, words, knobs, reached, goals }}
        seed={simulator.seed}
        now={reachedNow(model, simulator).join(' ')}
        onEvent={send}
      />
      <div className="model-see">
        {drawing}
        <RunControls {...{ slug, model, words, speed }} simulator={simulator} onSpeed={setSpeed} onEvent={send} />
        {model.stocks.map((stock) => (
          <StillChart
            key={stock.id}
            {...{ model, stock, words, incident, minute }}
            knobs={drawnKnobs}
            names={names.stocks}
            yours={drawn}
          />
        ))}
        <StillTable stocks={model.stocks} names={names.stocks} words={words} incident={incident} yours={drawn} />
      </div>
    </div>
  );
}
