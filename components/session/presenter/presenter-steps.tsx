import type { Press } from '@/components/session/channel';
import type { SessionUiWords } from '@/components/session/word-session';
import type { Material } from '@/lib/session/material';
import { nextOf, type SessionState } from '@/lib/session/session-reducer';
import { nextWord } from './next-label';

type Props = {
  state: SessionState;
  material: Material;
  words: SessionUiWords['desk'];
  onPress: (press: Press) => void;
};

/** Back and on. A key held down or a click doubled by accident gives nothing away: those count for steps of a story only. */
export function DeskSteps({ state, material, words, onPress }: Props) {
  const stops = material.agendas[state.agenda];
  return (
    <p className="desk-steps">
      <button type="button" className="press" onClick={() => onPress('back')}>
        {words.back}
      </button>
      <button
        type="button"
        className="desk-next"
        onKeyDown={(event) => event.repeat && event.preventDefault()}
        onClick={({ detail }) => {
          if (detail < 2 || nextOf(state, stops) === 'step') onPress('next');
        }}
      >
        {nextWord(state, stops, material, words.next)}
      </button>
    </p>
  );
}
