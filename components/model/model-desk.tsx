'use client';
import { memo, type ReactNode, useDeferredValue, useEffect, useMemo, useReducer, useState } from 'react';
import { type DeskEvent, newDesk, turnDesk } from '@/lib/model/desk';
import { asksForSetting, defaultSeed, incidentKnobs, readSetting, writeSetting } from '@/lib/model/knobs';
import type { AnyModel } from '@/lib/model/model';
import { momentAtMinute, type RunMoment, run } from '@/lib/model/run';
import { CorrectionNote } from './correction-note';
import { GoalList } from './goal-list';
import { KnobControl } from './knob-control';
import { LessonButtons } from './lesson-buttons';
import type { DeskWords, ModelNames } from './model-words';
import { ChartLegend, RunChart } from './run-chart';
import { resultOf } from './run-result';
import { RunTable } from './run-table';
import { SeedControl } from './seed-control';
import { ShareLink } from './share-link';

/** The folded table follows when the knob, the result and the charts stand on the screen. */
const LaterTable = memo(RunTable);

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
  const [asked] = useState(() => readSetting(model, location.search));
  const incident = useMemo(() => run(model, incidentKnobs(model), defaultSeed), [model]);
  const [desk, send] = useReducer(
    (before: ReturnType<typeof newDesk>, event: DeskEvent) => turnDesk(model, before, event),
    asked,
    (setting) => newDesk(model, setting, Math.round((model.tick * model.ticks) / 3)),
  );
  const { knobs, seed, minute, reached } = desk;
  const tableRun = useDeferredValue(desk.run);
  const moment = momentAtMinute(desk.run, minute);
  const result = resultOf(desk.run, names.outcomes, words.locale);

  useEffect(() => {
    const own = writeSetting(model, { knobs, seed }, '');
    if (own === '' && !asksForSetting(location.search)) return;
    const query = writeSetting(model, { knobs, seed }, location.search);
    history.replaceState(history.state, '', `${location.pathname}${query}${location.hash}`);
  }, [model, knobs, seed]);

  return (
    <div className="model-desk">
      <p className="model-result" role="status">
        {result}
      </p>
      <div className="model-turn">
        <CorrectionNote corrections={asked.corrections} names={names.knobs} words={words} />
        <fieldset>
          <legend>{words.knobs}</legend>
          {model.knobs.map((knob) => (
            <KnobControl
              key={knob.id}
              id={`${slug}-knob-${knob.id}`}
              knob={knob}
              value={knobs[knob.id] ?? knob.incident}
              name={names.knobs[knob.id] ?? { name: knob.id }}
              words={words}
              onTurn={(value) => send({ type: 'turn', knob: knob.id, value })}
            />
          ))}
          {model.chance && (
            <SeedControl
              id={`${slug}-seed`}
              seed={seed}
              words={words}
              onSeed={(next) => send({ type: 'seed', seed: next })}
            />
          )}
        </fieldset>
        <LessonButtons model={model} knobs={knobs} names={names.lessons} words={words} onEvent={send} />
        <GoalList model={model} reached={reached} names={names.goals} words={words} />
        <ShareLink words={words} />
      </div>
      <div className="model-see">
        {moment && picture(moment)}
        <div className="model-time">
          <label htmlFor={`${slug}-minute`}>{words.minute}</label>{' '}
          <output htmlFor={`${slug}-minute`}>{new Intl.NumberFormat(words.locale).format(minute)}</output>
          <input
            id={`${slug}-minute`}
            type="range"
            min={0}
            max={desk.run.moments.at(-1)?.minute ?? 0}
            step={model.tick * model.every}
            value={minute}
            onChange={({ target }) => send({ type: 'look', minute: Math.round(target.valueAsNumber * 100) / 100 })}
          />
        </div>
        <ChartLegend words={words} />
        {model.stocks.map((stock) => (
          <RunChart
            key={stock.id}
            model={model}
            stock={stock}
            names={names.stocks}
            words={words}
            incident={incident}
            yours={desk.run}
            knobs={knobs}
            minute={minute}
          />
        ))}
        <LaterTable stocks={model.stocks} names={names.stocks} words={words} incident={incident} yours={tableRun} />
      </div>
    </div>
  );
}
