import type { AnyModel } from '@/lib/model/model';
import type { ModelNames, SimulatorWords } from './model-words';

type Props = {
  id: string;
  model: Pick<AnyModel, 'goals'>;
  /** Brought about by the reader at some time; `now`: true of the run as it stands, perhaps thanks to a link. */
  reached: readonly string[];
  now: readonly string[];
  names: ModelNames['goals'];
  words: SimulatorWords;
};

/** What the reader may try to bring about; a goal once reached stays reached. */
export function GoalList({ id: list, model, reached, now, names, words }: Props) {
  return (
    <div className="model-goals" aria-live="polite">
      <h3 id={list} tabIndex={-1}>
        {words.goals}
      </h3>
      <ul>
        {model.goals.map(({ id }) => {
          const isNow = now.includes(id);
          const done = reached.includes(id);
          return (
            <li key={id} aria-atomic="true" data-goal={id} data-reached={done ? '' : undefined}>
              <svg viewBox="0 0 16 16" aria-hidden="true">
                <circle cx="8" cy="8" r="6.5" className="fill-none stroke-current" strokeWidth="1.5" />
                {done && <path d="M4.5 8.2l2.4 2.5 4.6-5" className="fill-none stroke-current" strokeWidth="2" />}
              </svg>
              <span>
                {names[id]}{' '}
                <em>{done ? (isNow ? words.reached : words.reachedBefore) : isNow ? words.given : words.open}</em>
              </span>
            </li>
          );
        })}
      </ul>
    </div>
  );
}
