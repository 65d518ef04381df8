'use client';
import { useState } from 'react';
import { differsAt, firstDifference, withLesson } from '@/lib/cascade/lesson';
import { type DrawnCascade, momentAt } from '@/lib/cascade/moment';
import { fill } from '@/lib/fill';
import { CascadePicture } from './cascade-picture';
import type { ViewProps } from './explore-dialog';
import type { ExploreWords, LessonWords } from './explore-words';
import { CutMark } from './picture-loops';
import { PlayerControls } from './player-controls';
import type { StepWords } from './player-words';

/** What happened beside what a lesson would have made of it, step for step under one set of controls. */
export function LessonView(props: ViewProps) {
  const { id, words, start, cascade, steps } = props;
  const first = words.lessons.find((each) => each.id === start) ?? words.lessons.find((each) => each.with);
  const [chosen, setChosen] = useState(first?.id);
  const lesson = words.lessons.find((each) => each.id === chosen);
  return (
    <div className="space-y-4">
      <label className="block font-mark">
        {words.chooseLesson}{' '}
        <select value={chosen} className="explore-select" onChange={(event) => setChosen(event.target.value)}>
          {words.lessons.map((each) => (
            <option key={each.id} value={each.id}>
              {each.title}
            </option>
          ))}
        </select>
      </label>
      {lesson && <p className="max-w-measure">{lesson.effect}</p>}
      {lesson?.unshown && (
        <p className="explore-banner">
          <strong>{words.unshown}</strong> {lesson.unshown}
        </p>
      )}
      {lesson?.with && (
        <>
          <Lockstep {...props} id={`${id}-with`} lesson={lesson} />
          <Difference words={words} lesson={lesson} cascade={cascade} steps={steps} />
        </>
      )}
    </div>
  );
}

function Lockstep(props: ViewProps & { lesson: LessonWords }) {
  const { id, cascade, layout, words, playerWords, steps, player, onEvent, lesson } = props;
  const other = withLesson(cascade, lesson);
  const { step, last } = player;
  const differing = differsAt(cascade, other, step);
  const names = differing.map((node) => words.nodes[node]).join(', ');
  const position = steps[step]?.position ?? '';
  const reached = step >= cascade.steps.findIndex((each) => each.id === lesson.step);
  return (
    <>
      <p className="explore-banner">{words.banner}</p>
      <div className="explore-controls">
        <PlayerControls player={player} words={playerWords} onEvent={onEvent} />
        <input
          type="range"
          className="cascade-slider"
          min={0}
          max={last}
          value={step}
          aria-label={playerWords.scrubber}
          aria-valuetext={position}
          onChange={(event) => onEvent({ type: 'go', step: event.target.valueAsNumber })}
        />
        <p className="mt-1 font-mark leading-tight font-semibold">{position}</p>
        <Sides id={id} words={words} />
      </div>
      <div className="explore-both">
        <figure className="as-was">
          <figcaption>{words.happened}</figcaption>
          <CascadePicture
            id={`${id}-as-was`}
            cascade={cascade}
            layout={layout}
            moment={momentAt(cascade, step)}
            title={`${words.happened}. ${position}`}
          />
        </figure>
        <figure className="as-could">
          <figcaption>{words.withLesson}</figcaption>
          <CascadePicture
            id={`${id}-as-could`}
            cascade={other}
            layout={layout}
            moment={momentAt(other, step)}
            title={`${words.withLesson}. ${position}`}
            ringed={differing}
          >
            {reached && lesson.cuts.map((edge) => <CutMark key={edge} points={layout.edges[edge] ?? []} />)}
          </CascadePicture>
        </figure>
      </div>
      <p aria-live="polite">{differing.length > 0 ? fill(words.differs, { nodes: names }) : words.differsNot}</p>
    </>
  );
}

/** In a narrow window: the two under each other, or one at a time in the same place. Wide windows show both. */
function Sides({ id, words }: { id: string; words: ExploreWords }) {
  const sides = { both: words.both, 'as-was': words.happened, 'as-could': words.withLesson };
  return (
    <fieldset aria-label={words.compare} className="explore-sides">
      {Object.entries(sides).map(([side, name]) => (
        <label key={side}>
          <input type="radio" name={`${id}-side`} value={side} defaultChecked={side === 'both'} />
          {name}
        </label>
      ))}
    </fieldset>
  );
}

type DifferenceProps = { words: ExploreWords; lesson: LessonWords; cascade: DrawnCascade; steps: StepWords[] };

function Difference({ words, lesson, cascade, steps }: DifferenceProps) {
  const at = firstDifference(cascade, withLesson(cascade, lesson));
  return (
    <table className="explore-table">
      <caption>{words.difference}</caption>
      <thead>
        <tr>
          <td />
          <th scope="col">{words.happened}</th>
          <th scope="col">{words.withLesson}</th>
        </tr>
      </thead>
      <tbody>
        <tr>
          <th scope="row">{words.first}</th>
          <td colSpan={2}>{at === undefined ? words.noDifference : steps[at]?.position}</td>
        </tr>
        {words.rows.map(({ name, happened, with: key }) => (
          <tr key={key}>
            <th scope="row">{name}</th>
            <td>{happened}</td>
            <td>{lesson[key]}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
