'use client';
import { useRef } from 'react';
import { CascadePicture } from '@/components/cascade/diagram/cascade-picture';
import { CutMark } from '@/components/cascade/diagram/picture-loops';
import { PlayerControls } from '@/components/cascade/player/player-controls';
import { useSaidBeside } from '@/components/ui/screen-reader/use-said-beside';
import { useClock } from '@/components/ui/use-clock';
import { cascadeWithLesson, differsAt } from '@/lib/cascade/lesson';
import { momentAt } from '@/lib/cascade/moment';
import { fill } from '@/lib/fill';
import type { ExploreWords, LessonWords } from './explore-words';
import type { ViewProps } from './view-props';

/** What happened and what a lesson would have made of it, moved by one player. */
export function Lockstep(props: ViewProps & { lesson: LessonWords }) {
  const { id, cascade, layout, words, playerWords, steps, player, rest, onEvent, lesson } = props;
  const block = useRef<HTMLDivElement>(null);
  const slider = useRef<HTMLInputElement>(null);
  const other = cascadeWithLesson(cascade, lesson);
  const { step, last } = player;
  const differing = differsAt(cascade, other, step);
  const names = differing.map((node) => words.nodes[node]).join(', ');
  const position = steps[step]?.position ?? '';
  const reached = step >= cascade.steps.findIndex((each) => each.id === lesson.step);
  const said = useSaidBeside(position, slider);
  useClock(player.playing, rest, block, () => onEvent({ type: 'tick' }));
  return (
    <div ref={block} className="space-y-2">
      <p className="explore-banner">{words.banner}</p>
      <div className="explore-controls">
        <PlayerControls player={player} words={playerWords} onEvent={onEvent} />
        <input
          ref={slider}
          type="range"
          className="cascade-slider"
          min={0}
          max={last}
          value={step}
          aria-label={playerWords.scrubber}
          aria-valuetext={position}
          onChange={(event) => onEvent({ type: 'go', step: event.target.valueAsNumber })}
        />
        <p className="explore-position">{position}</p>
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
      <p aria-live="polite" className="sr-only">
        {said}
      </p>
      <p aria-live="polite">{differing.length > 0 ? fill(words.differs, { nodes: names }) : words.differsNot}</p>
    </div>
  );
}

/** In a narrow window: the two under each other, or one at a time in the same place. Wide windows show both. */
function Sides({ id, words }: { id: string; words: ExploreWords }) {
  const sides = { both: words.both, 'as-was': words.happened, 'as-could': words.withLesson };
  return (
    <fieldset className="explore-sides">
      <legend className="sr-only">{words.compare}</legend>
      {Object.entries(sides).map(([side, name]) => (
        <label key={side}>
          <input type="radio" name={`${id}-side`} value={side} defaultChecked={side === 'both'} />
          {name}
        </label>
      ))}
    </fieldset>
  );
}
