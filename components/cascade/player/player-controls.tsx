'use client';
import type { Player, PlayerEvent } from '@/lib/cascade/player-reducer';
import type { ClientWords } from '@/lib/client-words';

type Props = { player: Player; words: ClientWords<'player'>; onEvent: (event: PlayerEvent) => void };

const signs = {
  first: 'M5 4v12M16 4l-8 6 8 6z',
  back: 'M14 4l-8 6 8 6z',
  play: 'M6 3.5l10 6.5-10 6.5z',
  pause: 'M6 4h3v12H6zM11 4h3v12h-3z',
  forward: 'M6 4l8 6-8 6z',
  last: 'M15 4v12M4 4l8 6-8 6z',
};

/** The five buttons of the player; one that leads nowhere says so and stays in the tab order. */
export function PlayerControls({ player, words, onEvent }: Props) {
  const { step, last, playing } = player;
  return (
    <fieldset className="cascade-buttons">
      <legend className="sr-only">{words.controls}</legend>
      <Control sign="first" name={words.first} idle={step === 0} onPress={() => onEvent({ type: 'first' })} />
      <Control sign="back" name={words.back} idle={step === 0} onPress={() => onEvent({ type: 'back' })} />
      <Control
        sign={playing ? 'pause' : 'play'}
        name={playing ? words.pause : words.play}
        onPress={() => onEvent({ type: playing ? 'pause' : 'play' })}
      />
      <Control
        sign="forward"
        name={words.forward}
        idle={step === last}
        onPress={(again) => onEvent({ type: 'forward', again })}
      />
      <Control sign="last" name={words.last} idle={step === last} onPress={() => onEvent({ type: 'last' })} />
    </fieldset>
  );
}

type ControlProps = {
  sign: keyof typeof signs;
  name: string;
  idle?: boolean;
  /** `again` when it is part of a doubled click. */
  onPress: (again: boolean) => void;
};

function Control({ sign, name, idle = false, onPress }: ControlProps) {
  return (
    <button
      type="button"
      aria-label={name}
      aria-disabled={idle}
      title={name}
      onClick={({ detail }) => onPress(detail > 1)}
      className="press control"
    >
      <svg viewBox="0 0 20 20" className="size-5 fill-current stroke-current" strokeLinejoin="round" aria-hidden="true">
        <path d={signs[sign]} />
      </svg>
    </button>
  );
}
