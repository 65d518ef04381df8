'use client';
import { type ReactNode, useEffect, useMemo, useReducer, useRef, useState } from 'react';
import { useLive } from '@/components/ui/use-live';
import type { Layout } from '@/lib/cascade/layout';
import { type DrawnCascade, momentAt } from '@/lib/cascade/moment';
import { newPlayer, type Player, type PlayerEvent, play } from '@/lib/cascade/player';
import { worstAt } from '@/lib/cascade/timeline';
import { CascadePicture } from './cascade-picture';
import { PlayerControls } from './player-controls';
import type { PlayerWords, StepWords } from './player-words';
import { StepStrip } from './step-strip';
import { useStoryScroll } from './use-story-scroll';

/** How long a playing player rests on a step, in milliseconds. */
const rest = 4000;

type Props = {
  id: string;
  cascade: DrawnCascade;
  layout: Layout;
  words: PlayerWords;
  steps: StepWords[];
  legend: ReactNode;
  /** The steps of the story: list items whose ids are the steps' ids. */
  children: ReactNode;
};

/** The diagram beside its story; buttons, slider, strip, scroll and the address move the same step. */
export function CascadePlayer({ id, cascade, layout, words, steps, legend, children }: Props) {
  const [player, send] = useReducer(
    (held: Player, event: PlayerEvent) => play(held, event),
    newPlayer(cascade.steps.length),
  );
  const [spoken, setSpoken] = useState('');
  const block = useRef<HTMLElement>(null);
  const slider = useRef<HTMLInputElement>(null);
  const { step, playing } = player;
  const ids = useMemo(() => cascade.steps.map((each) => each.id), [cascade]);

  const show = (next: number) => {
    if (next === step) return;
    send({ type: 'go', step: next });
    setSpoken('');
  };
  const scrollTo = useStoryScroll({ block, steps: ids, onReach: show });

  /** A move by the reader's own hand, or the clock's: the story follows and the step is said. */
  const move = (event: PlayerEvent) => {
    const next = play(player, event).step;
    send(event);
    if (next === step) return;
    scrollTo(next);
    setSpoken(steps[next]?.spoken ?? '');
  };
  const moveNow = useRef(move);
  useEffect(() => {
    moveNow.current = move;
  });

  useEffect(() => {
    const go = () => moveNow.current({ type: 'go', step: Math.max(0, ids.indexOf(location.hash.slice(1))) });
    if (ids.includes(location.hash.slice(1))) go();
    else if (slider.current) moveNow.current({ type: 'go', step: slider.current.valueAsNumber });
    const onHash = () => ids.includes(location.hash.slice(1)) && go();
    addEventListener('hashchange', onHash);
    return () => removeEventListener('hashchange', onHash);
  }, [ids]);

  useEffect(() => {
    if (!playing) return;
    const clock = setInterval(() => document.hidden || moveNow.current({ type: 'tick' }), rest);
    return () => clearInterval(clock);
  }, [playing]);

  const shown = useRef(0);
  useEffect(() => {
    for (const [at, each] of ids.entries()) document.getElementById(each)?.toggleAttribute('data-current', at === step);
    if (shown.current === step) return;
    shown.current = step;
    history.replaceState(history.state, '', `#${ids[step]}`);
  }, [ids, step]);

  useLive(block);

  return (
    <section ref={block} className="cascade" data-live="false">
      <div className="cascade-stage">
        <figure className="cascade-figure">
          <CascadePicture
            id={id}
            cascade={cascade}
            layout={layout}
            moment={momentAt(cascade, step)}
            title={steps[step]?.position ?? ''}
          />
          <figcaption className="cascade-caption">{steps[step]?.title}</figcaption>
          {legend}
        </figure>
        <div className="cascade-controls script-only">
          <PlayerControls player={player} words={words} onEvent={move} />
          <div>
            <StepStrip
              name={words.strip}
              steps={cascade.steps.map((each, at) => ({
                id: each.id,
                position: steps[at]?.position ?? '',
                worst: worstAt(cascade, at),
              }))}
              current={step}
            />
            <input
              ref={slider}
              type="range"
              className="cascade-slider"
              min={0}
              max={player.last}
              value={step}
              aria-label={words.scrubber}
              aria-valuetext={steps[step]?.position}
              onChange={(event) => move({ type: 'go', step: event.target.valueAsNumber })}
            />
          </div>
        </div>
      </div>
      <p aria-live="polite" className="sr-only">
        {spoken}
      </p>
      <ol className="cascade-steps">{children}</ol>
    </section>
  );
}
