import type { ReactNode } from 'react';
import { Phrase } from '@/components/text/phrase';
import { fill } from '@/lib/fill';
import type { OnCallMaterial } from '@/lib/on-call/material';
import type { OnCallUi } from '@/lib/on-call/on-call-words';
import type { Game } from '@/lib/on-call/play';
import type { Effect } from '@/lib/on-call/played-effect';
import type { Report } from '@/lib/on-call/report';
import { effectLine } from '@/lib/on-call/report-lines';

type Props = {
  game: Game;
  report: Report;
  material: OnCallMaterial;
  words: OnCallUi;
  /** Undefined while they are being worked out. */
  effects: Effect[] | undefined;
  loop: (loop: string) => ReactNode;
};

/** What each action did to the impact; of one with a risk how it can make things worse, in the picture of the loop that it feeds. */
export function EffectList({ game, report, material, words, effects, loop }: Props) {
  const { report: said } = words;
  if (!effects) return <p>{said.computing}</p>;
  if (effects.length === 0) return <p>{said.noEffects}</p>;
  const risky = game.onCall.actions.filter(({ id, risk }) => risk && effects.some(({ action }) => action === id));
  return (
    <>
      <ul>
        {effects.map((effect) => (
          <li key={`${effect.action} ${effect.minute}`}>{effectLine(effect, report, material, words)}</li>
        ))}
      </ul>
      {risky.map(({ id, risk }) => (
        <div key={id} className="on-call-risk">
          <div>
            <h4>{material.actions[id]?.name}</h4>
            <p>
              <Phrase>{material.actions[id]?.why}</Phrase>
            </p>
          </div>
          {risk?.loop && (
            <figure>
              {loop(risk.loop)}
              <figcaption>{fill(said.loop, { name: material.loops[risk.loop]?.name ?? risk.loop })}</figcaption>
            </figure>
          )}
        </div>
      ))}
    </>
  );
}
