import { hasLesson } from '@/lib/model/knobs';
import type { AnyModel, Knobs } from '@/lib/model/model';
import type { SimulatorEvent } from '@/lib/model/simulator-reducer';
import type { SimulatorWords } from './model-words';

type Props = {
  model: AnyModel;
  knobs: Knobs;
  /** What to try first, in a sentence. */
  first: string;
  words: SimulatorWords;
  turned: boolean;
  onEvent: (event: SimulatorEvent) => void;
};

/** One thing to try for who sees a model for the first time, and the way back to the outage. */
export function FirstTry({ model, knobs, first, words, turned, onEvent }: Props) {
  const applied = hasLesson(model, knobs, model.first);
  return (
    <section>
      <h3>{words.tryFirst}</h3>
      <p>{first}</p>
      <p className="model-acts">
        <button
          type="button"
          className="press"
          aria-pressed={applied}
          onClick={() => onEvent({ type: applied ? 'withdraw' : 'apply', lesson: model.first })}
        >
          {words.tryIt}
        </button>
        <button type="button" className="press" aria-disabled={!turned} onClick={() => onEvent({ type: 'reset' })}>
          {words.reset}
        </button>
      </p>
    </section>
  );
}
