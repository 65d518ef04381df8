'use client';
import { useCallback } from 'react';
import { SessionPresenter } from '@/components/session/presenter/session-presenter';
import type { Layout } from '@/lib/cascade/layout';
import { type DrawnCascade, momentAt } from '@/lib/cascade/moment';
import type { ClientWords } from '@/lib/client-words';
import { fill } from '@/lib/fill';
import type { Material } from '@/lib/session/material';
import { drawScene } from './draw-scene';

type Props = {
  material: Material;
  cascade: DrawnCascade;
  layout: Layout;
  locale: string;
  words: ClientWords<'session'>;
  paths: { audience: string; data: string };
};

/** The presenter, with the diagram of its case at the step where the session stands. */
export function LiveSession({ material, cascade, layout, locale, words, paths }: Props) {
  const { picture, pictureBefore } = words.presenter;
  const drawingAt = useCallback(
    (step: number, isKnown: boolean) => ({
      cascade: { nodes: cascade.nodes, edges: cascade.edges },
      layout,
      moment: momentAt(cascade, step),
      title: fill(isKnown ? picture : pictureBefore, { number: step + 1, title: material.steps[step]?.title ?? '' }),
    }),
    [cascade, layout, material, picture, pictureBefore],
  );
  return <SessionPresenter {...{ material, locale, words, paths, drawingAt }} draw={drawScene} />;
}
