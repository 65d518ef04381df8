'use client';
import { useCallback, useMemo } from 'react';
import { playDrawing } from '@/components/session/play/play-drawing';
import { SessionPresenter } from '@/components/session/presenter/session-presenter';
import { lazyModule } from '@/components/ui/lazy-module';
import { loadModel } from '@/content/load-model';
import type { Layout } from '@/lib/cascade/layout';
import { type DrawnCascade, momentAt } from '@/lib/cascade/moment';
import type { ClientWords } from '@/lib/client-words';
import { fill } from '@/lib/fill';
import type { Locale } from '@/lib/languages/locale';
import type { Material } from '@/lib/session/material';
import type { PlayScene } from '@/lib/session/play-scene';
import { drawScene } from './draw-scene';

type Props = {
  material: Material;
  cascade: DrawnCascade;
  layout: Layout;
  locale: Locale;
  intl: string;
  words: { session: ClientWords<'session'>; live: ClientWords<'live'> };
  paths: { audience: string; data: string };
};

/** The presenter, with the diagram of its case at the step where the session stands. */
export function LiveSession({ material, cascade, layout, locale, intl, words, paths }: Props) {
  const { picture, pictureBefore } = words.session.presenter;
  const drawingAt = useCallback(
    (step: number, isKnown: boolean) => ({
      cascade: { nodes: cascade.nodes, edges: cascade.edges },
      layout,
      moment: momentAt(cascade, step),
      title: fill(isKnown ? picture : pictureBefore, { number: step + 1, title: material.steps[step]?.title ?? '' }),
    }),
    [cascade, layout, material, picture, pictureBefore],
  );
  const play = useMemo(
    () => ({
      game: lazyModule(() => loadRoomGame(material)),
      drawing: (scene: PlayScene) =>
        playDrawing({ cascade: { nodes: cascade.nodes, edges: cascade.edges }, layout }, scene),
    }),
    [cascade, layout, material],
  );
  return <SessionPresenter {...{ material, locale, intl, words, paths, drawingAt, play }} draw={drawScene} />;
}

async function loadRoomGame({ slug, onCall }: Material) {
  if (!onCall) throw new Error(`nobody is on call in ${slug}`);
  const [{ roomGame }, { model }] = await Promise.all([import('@/lib/session/room-game'), loadModel(slug)]);
  return roomGame({ model, onCall: onCall.onCall });
}
