'use client';
import { useCallback, useMemo } from 'react';
import { playDrawing } from '@/components/session/play/play-drawing';
import { SessionPresenter } from '@/components/session/presenter/session-presenter';
import { lazyModule } from '@/components/ui/lazy-module';
import { modelLoaders } from '@/content/models';
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
  const [{ roomGame }, loaded] = await Promise.all([import('@/lib/session/room-game'), modelLoaders[slug]?.()]);
  if (!loaded || !onCall) throw new Error(`no model is known for ${slug}: name it in content/models.ts`);
  return roomGame({ model: loaded.model, onCall: onCall.onCall });
}
