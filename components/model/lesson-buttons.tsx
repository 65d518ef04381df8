import { fill } from '@/lib/fill';
import type { DeskEvent } from '@/lib/model/desk';
import { hasLesson } from '@/lib/model/knobs';
import type { AnyModel, Knobs } from '@/lib/model/model';
import type { DeskWords, ModelNames } from './model-words';

type Props = {
  model: AnyModel;
  knobs: Knobs;
  names: ModelNames['lessons'];
  words: DeskWords;
  onEvent: (event: DeskEvent) => void;
};

/** Each lesson that the model knows, one press away; and the way back to the outage. */
export function LessonButtons({ model, knobs, names, words, onEvent }: Props) {
  return (
    <section className="model-lessons" aria-label={words.lessons}>
      <h3>{words.lessons}</h3>
      <ul>
        {Object.keys(model.lessons).map((lesson) => (
          <li key={lesson}>
            <button type="button" className="press" onClick={() => onEvent({ type: 'apply', lesson })}>
              {fill(hasLesson(model, knobs, lesson) ? words.applied : words.apply, { lesson: names[lesson] ?? lesson })}
            </button>
          </li>
        ))}
      </ul>
      <button type="button" className="press" onClick={() => onEvent({ type: 'reset' })}>
        {words.reset}
      </button>
    </section>
  );
}
