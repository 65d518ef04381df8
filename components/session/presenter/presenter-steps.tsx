import type { PresenterKey } from '@/components/session/channel';
import type { ClientWords } from '@/lib/client-words';
import type { Material } from '@/lib/session/material';
import { nextOf, type SessionState } from '@/lib/session/session-reducer';
import { nextLabel } from './next-label';

type Props = {
  state: SessionState;
  material: Material;
  words: ClientWords<'session'>;
  /** What going on does, where that is not what the agenda says. */
  nextWord: string | undefined;
  onPress: (press: PresenterKey) => void;
};

/** Back and on; while the group is on call a decision leads on, until its report is shown. A key held down or a click doubled by accident gives nothing away: those count for steps of a story only. */
export function PresenterSteps({ state, material, words, nextWord, onPress }: Props) {
  const items = material.agendas[state.agenda];
  const play = nextWord === undefined && state.onCall?.isOpen ? state.onCall : undefined;
  const onWord = nextWord ?? (play ? words.onCall.leave : nextLabel(state, items, material, words.presenter.next));
  return (
    <p className="presenter-steps">
      <button type="button" className="press" onClick={() => onPress('back')}>
        {play ? words.onCall.undo : words.presenter.back}
      </button>
      {(!play || play.report) && (
        <button
          type="button"
          className="presenter-next"
          onKeyDown={(event) => event.repeat && event.preventDefault()}
          onClick={({ detail }) => {
            if (detail < 2 || (nextWord === undefined && !play && nextOf(state, items) === 'step')) onPress('next');
          }}
        >
          {onWord}
        </button>
      )}
    </p>
  );
}
