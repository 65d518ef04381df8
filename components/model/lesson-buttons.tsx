import { fill } from '@/lib/fill';
import { hasLesson } from '@/lib/model/knobs';
import type { AnyModel, Knobs } from '@/lib/model/model';
import type { SimulatorEvent } from '@/lib/model/simulator-reducer';
import type { ModelNames, SimulatorWords } from './model-words';

type Props = {
  model: AnyModel;
  knobs: Knobs;
  names: ModelNames['lessons'];
  words: SimulatorWords;
  onEvent: (event: SimulatorEvent) => void;
};

/** Each lesson that the model knows, one press away; another press takes it off again. */
export function LessonButtons({ model, knobs, names, words, onEvent }: Props) {
  return (
    <section className="model-lessons">
      <h3>{words.lessons}</h3>
      <ul>
        {Object.keys(model.lessons).map((lesson) => {
          const applied = hasLesson(model, knobs, lesson);
          return (
            <li key={lesson}>
              <button
                type="button"
                className="press"
                aria-pressed={applied}
                onClick={() => onEvent({ type: applied ? 'withdraw' : 'apply', lesson })}
              >
                {fill(words.apply, { lesson: names[lesson] ?? lesson })}
              </button>
            </li>
          );
        })}
      </ul>
    </section>
  );
}
