import { memo } from 'react';
import type { AnyModel, Knobs } from '@/lib/model/model';
import type { SimulatorEvent } from '@/lib/model/simulator-reducer';
import { GoalList } from './goal-list';
import { KnobControl } from './knob-control';
import { LessonButtons } from './lesson-buttons';
import type { ModelNames, SimulatorWords } from './model-words';
import { SeedControl } from './seed-control';
import { ShareLink } from './share-link';

type Props = {
  slug: string;
  model: AnyModel;
  names: ModelNames;
  words: SimulatorWords;
  knobs: Knobs;
  seed: number;
  reached: readonly string[];
  /** The goals that the run reaches now, in one text: a run that only plays on draws nothing here again. */
  now: string;
  /** The id of the goals. */
  goals: string;
  onEvent: (event: SimulatorEvent) => void;
};

/** All that the reader can turn, and what to aim for. */
export const SimulatorSettings = memo(function DeskTurn(props: Props) {
  const { slug, model, names, words, knobs, seed, reached, now, goals, onEvent } = props;
  return (
    <div className="model-turn">
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
            onTurn={(value) => onEvent({ type: 'turn', knob: knob.id, value })}
          />
        ))}
        {model.chance && (
          <SeedControl
            id={`${slug}-seed`}
            seed={seed}
            words={words}
            onSeed={(next) => onEvent({ type: 'seed', seed: next })}
          />
        )}
      </fieldset>
      <LessonButtons model={model} knobs={knobs} names={names.lessons} words={words} onEvent={onEvent} />
      <GoalList id={goals} model={model} reached={reached} now={now.split(' ')} names={names.goals} words={words} />
      <ShareLink words={words} />
    </div>
  );
});
