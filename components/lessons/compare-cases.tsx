'use client';
import { type ReactNode, useReducer, useRef } from 'react';
import { useHydrated } from '@/components/ui/use-hydrated';
import type { ClientWords } from '@/lib/client-words';
import { comparisonReducer, pairOf } from '@/lib/compare/comparison-reducer';
import { CompareAnswer } from './compare-answer';
import { CompareFigure } from './compare-figure';
import { CompareSteps } from './compare-steps';
import { usePairAddress } from './use-pair-address';

export type ComparedCase = {
  slug: string;
  name: string;
  panel: ReactNode;
  /** Per step what it is called, with its number, and where it is told. */
  steps: { position: string; href: string }[];
};
export type ComparedPair = { cases: readonly [string, string]; alike: string; differ: string };
/** A pattern, and in which cases it plays a part, with the words for it there. */
export type ComparedPattern = { id: string; title: string; cells: Record<string, { words: string; href: string }> };

export type CompareProps = {
  cases: ComparedCase[];
  pairs: ComparedPair[];
  patterns: ComparedPattern[];
  words: ClientWords<'compare'>;
};

/** The diagram of a case at a step. */
export type DrawCase = (slug: string, step: number, title: string) => ReactNode;

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
