import { AudienceView } from '@/components/session/audience/audience-view';
import type { Draw, Press, Shown } from '@/components/session/channel';
import { usePresses } from '@/components/session/use-presenter-keys';
import type { SessionUiWords } from '@/components/session/word-session';
import type { Stop } from '@/lib/session/agenda';
import type { Material } from '@/lib/session/material';
import type { SessionEvent, SessionState } from '@/lib/session/session-reducer';
import { HereDialog } from './present-here-dialog';
import { DeskAudience } from './presenter-audience';
import { DeskBar } from './presenter-bar';
import { DeskChecklist } from './presenter-checklist';
import { DeskStop } from './presenter-item';
import { DeskSteps } from './presenter-steps';
import { DeskTimer } from './presenter-timer';
import type { AudienceStatus } from './use-audience';
import { useHere } from './use-present-here';

type Props = {
  stop: Stop;
  state: SessionState;
  material: Material;
  words: SessionUiWords;
  shown: Shown;
  audience: { status: AudienceStatus; path: string; present: () => void };
  draw: Draw;
  onPress: (press: Press) => void;
  onEvent: (event: SessionEvent) => void;
};

/** The desk while a session runs: what to say, one clear next action, and what the room sees. */
export function DeskRunning({ stop, state, material, words, shown, audience, draw, onPress, onEvent }: Props) {
  const [isHere, setHere] = useHere(state.at);
  usePresses(onPress);

  const view = (id: string) => (
    <AudienceView scene={shown.scene} words={words.audience} picture={shown.drawing && draw(shown.drawing, id)} />
  );
  const steps = <DeskSteps state={state} material={material} words={words.desk} onPress={onPress} />;
  return (
    <section aria-label={words.desk.label} className="desk-running">
      <div className="desk-main">
        <DeskStop key={stop.id} {...{ stop, state, material, words, onEvent }} />
        {state.roleplay && (
          <DeskChecklist
            checklist={material.checklist}
            ticked={state.ticked}
            words={words.roleplay}
            onEvent={onEvent}
          />
        )}
      </div>
      <div className="desk-side">
        <DeskBar {...{ words, steps, onPress, onEvent }} timer={state.timer} isBlack={state.black} />
        <DeskTimer timer={state.timer} words={words.timer} onEvent={onEvent} />
        <DeskAudience
          status={audience.status}
          path={audience.path}
          isBlack={state.black}
          words={words}
          view={view('desk-picture')}
          onPresent={audience.present}
          onHere={() => setHere(true)}
        />
        <p className="mt-4 text-[0.9rem] text-ink-soft">{words.desk.keys}</p>
      </div>
      {isHere && (
        <HereDialog words={words} isBlack={state.black} steps={steps} onClose={() => setHere(false)}>
          {view('here-picture')}
        </HereDialog>
      )}
    </section>
  );
}
