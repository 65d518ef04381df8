import type { ReactNode } from 'react';
import { AudienceView } from '@/components/session/audience/audience-view';
import type { Draw, PlayParts, PresenterKey, Shown } from '@/components/session/channel';
import { PresenterOnCall } from '@/components/session/play/presenter-on-call';
import { type PhonesOnMove, PresenterPlay } from '@/components/session/play/presenter-play';
import { usePresenterKeys } from '@/components/session/use-presenter-keys';
import { LazyPart } from '@/components/ui/lazy-part';
import type { ClientWords } from '@/lib/client-words';
import type { AgendaItem } from '@/lib/session/agenda';
import type { Material } from '@/lib/session/material';
import type { SessionEvent, SessionState } from '@/lib/session/session-reducer';
import { PresentHereDialog } from './present-here-dialog';
import { PresenterAudience } from './presenter-audience';
import { PresenterBar } from './presenter-bar';
import { PresenterChecklist } from './presenter-checklist';
import { PresenterItem } from './presenter-item';
import { PresenterSteps } from './presenter-steps';
import { PresenterTimer } from './presenter-timer';
import type { AudienceStatus } from './use-audience';
import { usePresentHere } from './use-present-here';

type Props = {
  item: AgendaItem;
  state: SessionState;
  material: Material;
  words: ClientWords<'session'>;
  shown: Shown;
  audience: { status: AudienceStatus; path: string; present: () => void; isLeading: boolean; lead: () => void };
  draw: Draw;
  play: PlayParts;
  /** Of a live session: what going on does, what steers the group, how to join, and the votes on a question. */
  nextWord: string | undefined;
  aside: ReactNode;
  door: ReactNode;
  votes: ((of: string) => ReactNode) | undefined;
  phones: PhonesOnMove | undefined;
  onPress: (press: PresenterKey) => void;
  onEvent: (event: SessionEvent) => void;
};

/** The presenter while a session runs: what to say, one clear next action, and what the room sees. */
export function PresenterRunning(props: Props) {
  const { item, state, material, words, shown, audience, draw, nextWord, aside, door, votes, onPress, onEvent } = props;
  const { onCall: played } = state;
  const { onCall: told } = material;
  const [isHere, setHere] = usePresentHere(state.at);
  usePresenterKeys(onPress);

  const view = (id: string) => (
    <AudienceView scene={shown.scene} words={words.audience} picture={shown.drawing && draw(shown.drawing, id)} />
  );
  const agendaItem = <PresenterItem key={item.id} {...{ item, state, material, words, votes, onEvent }} />;
  const steps = <PresenterSteps {...{ state, material, nextWord, words, onPress }} />;
  return (
    <section aria-label={words.presenter.label} className="presenter-running">
      <div className="presenter-main">
        {played?.isOpen && told ? (
          <LazyPart name="onCall" module={props.play.game} waiting={agendaItem}>
            {(game) => (
              <PresenterPlay
                {...{ told, game, words, onEvent }}
                play={played}
                hands={state.hands}
                phones={props.phones}
              />
            )}
          </LazyPart>
        ) : (
          agendaItem
        )}
        {state.roleplay && (
          <PresenterChecklist
            checklist={material.checklist}
            ticked={state.ticked}
            words={words.roleplay}
            onEvent={onEvent}
          />
        )}
      </div>
      <div className="presenter-side">
        <PresenterBar {...{ words, steps, onPress, onEvent }} timer={state.timer} isBlack={state.black} />
        {told && !played?.isOpen && <PresenterOnCall play={played} words={words.onCall} onEvent={onEvent} />}
        {aside}
        <PresenterTimer timer={state.timer} words={words.timer} onEvent={onEvent} />
        <PresenterAudience
          {...audience}
          isBlack={state.black}
          words={words}
          view={view('presenter-picture')}
          onHere={() => setHere(true)}
        />
        <p className="mt-4 text-[0.9rem] text-ink-soft">{words.presenter.keys}</p>
      </div>
      {isHere && (
        <PresentHereDialog {...{ words, steps, door }} isBlack={state.black} onClose={() => setHere(false)}>
          {view('here-picture')}
        </PresentHereDialog>
      )}
    </section>
  );
}
