'use client';
import { type KeyboardEvent, useState } from 'react';
import { CascadePicture } from '@/components/cascade/diagram/cascade-picture';
import { LoopSwatch, PictureLoops } from '@/components/cascade/diagram/picture-loops';
import { isOwnKey } from '@/components/ui/is-own-key';
import { nodesOf } from '@/lib/cascade/loops';
import { momentAt } from '@/lib/cascade/moment';
import { fill } from '@/lib/fill';
import type { ExploreWords, LoopWords } from './explore-words';
import type { ViewProps } from './view-props';

/** The loops of a case: all at once, or one in the light and walked stop by stop. */
export function LoopsView({ id, cascade, layout, words, player, start }: ViewProps) {
  const { loops } = words;
  const [chosen, setChosen] = useState(() => loops.findIndex((loop) => loop.id === start));
  const [stop, setStop] = useState(0);
  const loop = loops[chosen];
  const numbers = loop ? [chosen] : [...loops.keys()];
  const lit = loop && new Set([...loop.edges, ...nodesOf(loop.edges, cascade.edges)]);
  const choose = (at: number) => {
    setChosen(at);
    setStop(0);
  };
  if (loops.length === 0) return <p className="max-w-measure">{words.noLoop}</p>;
  return (
    <div className="explore-pair">
      <CascadePicture
        id={`${id}-loops`}
        cascade={cascade}
        layout={layout}
        moment={{ ...momentAt(cascade, player.step), carries: {}, changed: [] }}
        title={loop ? fill(words.loopPicture, { number: chosen + 1, name: loop.name }) : words.loopsPicture}
        lit={lit}
        redrawn={numbers.flatMap((at) => loops[at]?.edges ?? [])}
      >
        <PictureLoops
          layout={layout}
          edges={cascade.edges}
          loops={loops}
          shown={numbers}
          stop={loop?.edges[stop]}
          cuts={[...new Set(loop?.cuts.map(({ edge }) => edge))]}
        />
      </CascadePicture>
      <div>
        <fieldset className="explore-choices">
          <legend className="sr-only">{words.title.loops}</legend>
          {[{ id: '', name: words.allLoops }, ...loops].map(({ id: each, name }, at) => (
            <label key={each}>
              <input type="radio" name={`${id}-loop`} checked={chosen === at - 1} onChange={() => choose(at - 1)} />
              {at > 0 && <LoopSwatch number={at} />}
              {name}
            </label>
          ))}
        </fieldset>
        {loop && <Lap loop={loop} words={words} stop={stop} onStop={setStop} />}
      </div>
    </div>
  );
}

type LapProps = { loop: LoopWords; words: ExploreWords; stop: number; onStop: (stop: number) => void };

function Lap({ loop, words, stop, onStop }: LapProps) {
  const stops = loop.edges.length;
  const move = (by: number) => onStop((stop + by + stops) % stops);
  const onKeyDown = ({ key, nativeEvent }: KeyboardEvent) => {
    if (!isOwnKey(nativeEvent)) return;
    if (key === 'ArrowRight') move(1);
    if (key === 'ArrowLeft') move(-1);
  };
  return (
    <div className="mt-4 space-y-3">
      <p>
        <strong className="font-mark">{loop.nature}.</strong> {loop.lap}
      </p>
      <div aria-live="polite" className="explore-stop">
        <p className="font-mark text-ink-soft">{fill(words.stop, { number: stop + 1, stops })}</p>
        <p>{loop.stops[stop]}</p>
      </div>
      {stops > 1 && (
        <p className="flex gap-2">
          <button type="button" className="press" onClick={() => move(-1)} onKeyDown={onKeyDown}>
            {words.stopBack}
          </button>
          <button type="button" className="press" onClick={() => move(1)} onKeyDown={onKeyDown}>
            {words.stopForward}
          </button>
        </p>
      )}
      <h3 className="text-lg">{words.cuts}</h3>
      {loop.cuts.length === 0 && <p>{words.noCuts}</p>}
      <ul className="list-disc space-y-1 ps-6">
        {loop.cuts.map(({ edge, text }) => (
          <li key={`${edge} ${text}`}>{text}</li>
        ))}
      </ul>
    </div>
  );
}
