'use client';
import { type KeyboardEvent, useRef, useState } from 'react';
import { CascadePicture } from '@/components/cascade/diagram/cascade-picture';
import { isOwnKey } from '@/components/ui/is-own-key';
import { useSaidBeside } from '@/components/ui/screen-reader/use-said-beside';
import { loopsThrough } from '@/lib/cascade/loops';
import { momentAt } from '@/lib/cascade/moment';
import { fill } from '@/lib/fill';
import type { ViewProps } from './view-props';

/** A walk from node to node along the edges, all by native buttons; arrows go from one to the next. */
export function WalkView({ id, cascade, layout, words, player, start, onExplore }: ViewProps) {
  const [here, setHere] = useState(start ?? cascade.nodes[0]?.id ?? '');
  const place = useRef<HTMLHeadingElement>(null);
  const moment = momentAt(cascade, player.step);
  const node = cascade.nodes.find((each) => each.id === here);
  const out = cascade.edges.filter(({ from }) => from === here);
  const into = cascade.edges.filter(({ to, from }) => to === here && from !== here);
  const loops = loopsThrough(here, words.loops, cascade.edges);
  const health = moment.health[here];
  const described = fill(words.walkNode, {
    node: words.nodes[here] ?? here,
    kind: words.kinds[node?.kind ?? ''] ?? '',
    health: health ? words.health[health] : '',
    number: player.step + 1,
    out: out.length,
    in: into.length,
  });
  // a part that was walked to has the focus, and is heard by that
  const said = useSaidBeside(described, place);
  if (!node) return null;
  const follow = (next: string) => {
    setHere(next);
    place.current?.focus();
  };
  const onKeyDown = (event: KeyboardEvent<HTMLElement>) => {
    if (event.target instanceof HTMLSelectElement || !isOwnKey(event.nativeEvent)) return;
    const [loop] = loops;
    if (event.key.toLowerCase() === 'l' && loop) onExplore({ view: 'loops', id: loop.id });
    const by = event.key === 'ArrowDown' ? 1 : event.key === 'ArrowUp' ? -1 : 0;
    if (by === 0) return;
    event.preventDefault();
    const buttons = [...event.currentTarget.querySelectorAll('button')];
    const at = buttons.findIndex((button) => button.matches(':focus'));
    buttons[(at + by + buttons.length) % buttons.length]?.focus();
  };
  const sentence = (edge: (typeof out)[number]) =>
    fill(words.stopEdge, {
      from: words.nodes[edge.from] ?? '',
      edge: words.edges[edge.id] ?? '',
      to: words.nodes[edge.to] ?? '',
    });
  return (
    <div className="explore-pair">
      <CascadePicture
        id={`${id}-walk`}
        cascade={cascade}
        layout={layout}
        moment={{ ...moment, carries: {}, changed: [] }}
        title={described}
        ringed={[here]}
        lit={new Set([here, ...[...out, ...into].flatMap((edge) => [edge.id, edge.from, edge.to])])}
      />
      <fieldset className="space-y-3" onKeyDown={onKeyDown}>
        <legend className="sr-only">{words.title.walk}</legend>
        <label className="block font-mark">
          {words.walkStart}{' '}
          <select className="explore-select" value={here} onChange={(event) => setHere(event.target.value)}>
            {cascade.nodes.map(({ id: each }) => (
              <option key={each} value={each}>
                {words.nodes[each]}
              </option>
            ))}
          </select>
        </label>
        <h3 ref={place} tabIndex={-1} className="text-lg">
          {described}
        </h3>
        <p aria-live="polite" className="sr-only">
          {said}
        </p>
        <Ways
          name={words.walkOut}
          none={words.walkNone}
          ways={out.map((edge) => ({ id: edge.id, text: sentence(edge), onFollow: () => follow(edge.to) }))}
        />
        <Ways
          name={words.walkIn}
          none={words.walkNone}
          ways={into.map((edge) => ({ id: edge.id, text: sentence(edge), onFollow: () => follow(edge.from) }))}
        />
        {loops.length > 0 && (
          <Ways
            name={words.walkLoops}
            none={words.walkNone}
            ways={loops.map((loop) => ({
              id: loop.id,
              text: loop.name,
              onFollow: () => onExplore({ view: 'loops', id: loop.id }),
            }))}
          />
        )}
      </fieldset>
    </div>
  );
}

type WaysProps = { name: string; none: string; ways: { id: string; text: string; onFollow: () => void }[] };

function Ways({ name, none, ways }: WaysProps) {
  return (
    <section aria-label={name}>
      <h4 className="font-mark">{`${name} (${ways.length > 0 ? ways.length : none})`}</h4>
      <ul className="space-y-1">
        {ways.map(({ id, text, onFollow }) => (
          <li key={id}>
            <button type="button" className="explore-way" onClick={onFollow}>
              {text}
            </button>
          </li>
        ))}
      </ul>
    </section>
  );
}
