import type { ReactNode } from 'react';
import type { Door, Draw, Drawing, PlayParts, PresenterKey, Shown } from '@/components/session/channel';
import type { PhonesOnMove } from '@/components/session/play/presenter-play';
import type { ClientWords } from '@/lib/client-words';
import type { LiveScene } from '@/lib/session/live/live-view';
import type { Material } from '@/lib/session/material';
import { sceneOf } from '@/lib/session/scene';
import { pictureStep, type SessionEvent, type SessionState } from '@/lib/session/session-reducer';
import { PresenterRunning } from './presenter-running';
import { useAudience } from './use-audience';

/** What a live session has besides: the scene with the votes in it, the way in, what steers the group, the votes so far. */
export type LiveSide = {
  scene: LiveScene;
  /** What going on does, where that is not what the agenda says. */
  nextWord: string | undefined;
  door: Door;
  aside: ReactNode;
  /** The way in, as it stands beside a scene. */
  doorView: (scene: LiveScene) => ReactNode;
  votes: (of: string) => ReactNode;
  onMove: PhonesOnMove;
};

type Props = {
  state: SessionState;
  material: Material;
  words: ClientWords<'session'>;
  paths: { audience: string };
  /** `isKnown`: the step has been shown, so it may be named. */
  drawingAt: (step: number, isKnown: boolean) => Drawing;
  draw: Draw;
  play: PlayParts;
  onEvent: (event: SessionEvent) => void;
  /** What came of it, once it is over. */
  report: ReactNode;
  live?: LiveSide;
};

/** A session that has begun, with the audience's window in step until after its end. */
export function PresenterBegun({ state, material, words, paths, drawingAt, draw, play, onEvent, report, live }: Props) {
  const items = material.agendas[state.agenda];
  const item = state.over === undefined ? items[state.place] : undefined;
  const step = item && !state.black ? pictureStep(state, items) : undefined;
  const isKnown = item?.type === 'story' || (item?.type === 'predict' && state.opened.includes(item.of));
  const scene = live?.scene ?? sceneOf(state, material);
  const shown: Shown = {
    scene,
    ...(scene.type === 'on-call' && { drawing: play.drawing(scene) }),
    ...(step !== undefined && { drawing: drawingAt(step, isKnown) }),
    ...(live && { door: live.door }),
  };
  const press = (to: PresenterKey) => onEvent(to === 'black' ? { type: 'blacken' } : { type: to, at: Date.now() });
  const audience = useAudience(material.slug, paths.audience, shown, (to) => {
    if (item) press(to);
  });
  /** Who does something here wants the room to see it. */
  const lead = () => audience.isLeading || audience.lead();
  return item ? (
    <PresenterRunning
      {...{ item, state, material, words, shown, draw, play }}
      nextWord={live?.nextWord}
      aside={live?.aside}
      door={live?.doorView(shown.scene)}
      votes={live?.votes}
      phones={live?.onMove}
      audience={{ ...audience, path: paths.audience }}
      onPress={(to) => {
        lead();
        press(to);
      }}
      onEvent={(event) => {
        lead();
        onEvent(event);
      }}
    />
  ) : (
    report
  );
}
