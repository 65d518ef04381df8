import { useState } from 'react';
import { fill } from '@/lib/fill';
import type { Material } from '@/lib/session/material';
import type { Stop } from '@/lib/session/script';
import type { SessionEvent, SessionState } from '@/lib/session/session';
import { AudienceView } from './audience-view';
import { DeskAudience } from './desk-audience';
import { DeskChecklist } from './desk-checklist';
import { DeskStop } from './desk-stop';
import { DeskTimer } from './desk-timer';
import { HereDialog } from './here-dialog';
import { nextWord } from './next-word';
import type { Draw, Press, Shown } from './shown';
import type { AudienceStatus } from './use-audience';
import { usePresses } from './use-presses';
import type { SessionUiWords } from './word-session';

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
  const stops = material.agendas[state.agenda];
  const [isHere, setHere] = useState(false);
  usePresses(onPress);

  const view = (id: string) => (
    <AudienceView scene={shown.scene} words={words.audience} picture={shown.drawing && draw(shown.drawing, id)} />
  );
  const { next, back, place, keys } = words.desk;
  const position = fill(place, { number: state.place + 1, count: stops.length });
  const steps = (
    <p className="desk-steps">
      <button type="button" className="press" onClick={() => onPress('back')}>
        {back}
      </button>
      <button type="button" className="desk-next" onClick={() => onPress('next')}>
        {nextWord(state, stops, material, next)}
      </button>
    </p>
  );
  return (
    <section aria-label={words.desk.label} className="desk-running">
      <div className="desk-main">
        <p className="font-mark text-ink-soft">{position}</p>
        <p aria-live="polite" className="sr-only">
          {`${position}: ${material.items[stop.id]?.title}`}
        </p>
        <DeskStop {...{ stop, state, material, words, onEvent }} />
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
        {steps}
        <DeskTimer timer={state.timer} words={words.timer} onEvent={onEvent} />
        <DeskAudience
          status={audience.status}
          path={audience.path}
          isBlack={state.black}
          words={words}
          view={view('desk-picture')}
          onPresent={audience.present}
          onHere={() => setHere(true)}
          onBlacken={() => onPress('black')}
        />
        <p className="mt-4 text-[0.9rem] text-ink-soft">{keys}</p>
      </div>
      {isHere && (
        <HereDialog words={words} isBlack={state.black} steps={steps} onClose={() => setHere(false)}>
          {view('here-picture')}
        </HereDialog>
      )}
    </section>
  );
}
