import type { PresenterKey } from '@/components/session/channel';
import type { ClientWords } from '@/lib/client-words';
import type { Material } from '@/lib/session/material';
import { nextOf, type SessionState } from '@/lib/session/session-reducer';
import { nextLabel } from './next-label';

type Props = {
  state: SessionState;
  material: Material;
  words: ClientWords<'session'>['presenter'];
  /** What going on does, where that is not what the agenda says. */
  nextWord: string | undefined;
  onPress: (press: PresenterKey) => void;
};

/** Back and on. A key held down or a click doubled by accident gives nothing away: those count for steps of a story only. */
export function PresenterSteps({ state, material, words, nextWord, onPress }: Props) {
  const items = material.agendas[state.agenda];
  return (
    <p className="presenter-steps">
      <button type="button" className="press" onClick={() => onPress('back')}>
        {words.back}
      </button>
      <button
        type="button"
        className="presenter-next"
        onKeyDown={(event) => event.repeat && event.preventDefault()}
        onClick={({ detail }) => {
          if (detail < 2 || (nextWord === undefined && nextOf(state, items) === 'step')) onPress('next');
        }}
      >
        {nextWord ?? nextLabel(state, items, material, words.next)}
      </button>
    </p>
  );
}
