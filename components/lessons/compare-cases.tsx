'use client';
import { useReducer, useRef } from 'react';
import { useHydrated } from '@/components/ui/use-hydrated';
import { comparisonReducer, pairOf } from '@/lib/compare/comparison-reducer';
import { CompareAnswer } from './compare-answer';
import { CompareFigure } from './compare-figure';
import { CompareSteps } from './compare-steps';
import type { CompareProps, DrawCase } from './compared-case';
import { usePairAddress } from './use-pair-address';

type Props = CompareProps & { draw: DrawCase };

/** Two cases side by side, step by step; what they share is told once the reader has had a go at it. */
export function CompareCases({ cases, pairs, patterns, words, draw }: Props) {
  const island = useRef<HTMLDivElement>(null);
  const [left = '', right = ''] = pairs[0]?.cases ?? [];
  const [comparison, send] = useReducer(comparisonReducer, { left, right, step: 0, ticked: [] });
  usePairAddress(
    comparison,
    cases.map(({ slug }) => slug),
    (side, slug) => send({ type: 'choose', side, slug }),
  );
  useHydrated(island);
  const sides = [
    { side: 'left', name: words.first },
    { side: 'right', name: words.second },
  ] as const;
  const shown = sides.flatMap(({ side }) => cases.find(({ slug }) => slug === comparison[side]) ?? []);

  return (
    <div ref={island} data-hydrated="false" data-testid="compare">
      <div className="compare-sides">
        {sides.map(({ side, name }, at) => (
          <div key={side}>
            <label className="script-only compare-choice">
              {name}
              <select
                value={comparison[side]}
                onChange={({ target }) => send({ type: 'choose', side, slug: target.value })}
              >
                {cases.map((each) => (
                  <option key={each.slug} value={each.slug}>
                    {each.name}
                  </option>
                ))}
              </select>
            </label>
            <CompareFigure compared={shown[at]} step={comparison.step} draw={draw} />
          </div>
        ))}
      </div>
      <CompareSteps shown={shown} step={comparison.step} words={words} onGo={(step) => send({ type: 'go', step })} />
      <div className="compare-sides">
        {shown.map(({ slug, panel }) => (
          <div key={slug}>{panel}</div>
        ))}
      </div>
      <fieldset className="script-only compare-guess">
        <legend>{words.guess}</legend>
        {patterns.map(({ id, title }) => (
          <label key={id}>
            <input
              type="checkbox"
              checked={comparison.ticked.includes(id)}
              onChange={() => send({ type: 'tick', pattern: id })}
            />
            {title}
          </label>
        ))}
      </fieldset>
      <details key={[comparison.left, comparison.right].toSorted().join(' ')} className="compare-answer">
        <summary className="press">{words.reveal}</summary>
        <CompareAnswer
          comparison={comparison}
          cases={cases}
          pair={pairOf(pairs, comparison)}
          patterns={patterns}
          words={words}
        />
      </details>
    </div>
  );
}
