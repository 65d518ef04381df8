import type { Draw, Drawing, PresenterKey, Shown } from '@/components/session/channel';
import { SessionReport } from '@/components/session/report/session-report';
import type { ClientWords } from '@/lib/client-words';
import type { Material } from '@/lib/session/material';
import { sceneOf } from '@/lib/session/scene';
import { pictureStep, type SessionEvent, type SessionState } from '@/lib/session/session-reducer';
import { PresenterRunning } from './presenter-running';
import { useAudience } from './use-audience';

type Props = {
  state: SessionState;
  material: Material;
  locale: string;
  words: ClientWords<'session'>;
  paths: { audience: string; data: string };
  /** `isKnown`: the step has been shown, so it may be named. */
  drawingAt: (step: number, isKnown: boolean) => Drawing;
  draw: Draw;
  onEvent: (event: SessionEvent) => void;
  onNew: () => void;
};

/** A session that has begun, with the audience's window in step until after its end. */
export function PresenterBegun({ state, material, locale, words, paths, drawingAt, draw, onEvent, onNew }: Props) {
  const items = material.agendas[state.agenda];
  const item = state.over === undefined ? items[state.place] : undefined;
  const step = item && !state.black ? pictureStep(state, items) : undefined;
  const isKnown = item?.type === 'story' || (item?.type === 'predict' && state.opened.includes(item.of));
  const shown: Shown = {
    scene: sceneOf(state, material),
    ...(step !== undefined && { drawing: drawingAt(step, isKnown) }),
  };
  const press = (to: PresenterKey) => onEvent(to === 'black' ? { type: 'blacken' } : { type: to, at: Date.now() });
  const audience = useAudience(material.slug, paths.audience, shown, (to) => {
    if (item) press(to);
  });
  /** Who does something here wants the room to see it. */
  const lead = () => audience.isLeading || audience.lead();
  return item ? (
    <PresenterRunning
      {...{ item, state, material, words, shown, draw }}
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
    <SessionReport
      {...{ state, material, locale, words, onNew }}
      dataPath={paths.data}
      onBack={() => onEvent({ type: 'back', at: Date.now() })}
    />
  );
}
