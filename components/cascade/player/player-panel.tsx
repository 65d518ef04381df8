'use client';
import { type ComponentProps, type ReactNode, useState } from 'react';
import type { Player, PlayerEvent } from '@/lib/cascade/player-reducer';
import type { ClientWords } from '@/lib/client-words';
import { PlayerControls } from './player-controls';
import { PlayerSpeed } from './player-speed';
import { PlayerStrip } from './player-strip';
import { PlayerTools } from './player-tools';

type Props = {
  player: Player;
  words: ClientWords<'player'>;
  onEvent: (event: PlayerEvent) => void;
  strip: Omit<ComponentProps<typeof PlayerStrip>, 'words' | 'step' | 'onGo'>;
  pace: ComponentProps<typeof PlayerSpeed>;
  tools: ComponentProps<typeof PlayerTools>;
  /** What did not come. */
  children: ReactNode;
};

/** All that moves the diagram. On a phone only buttons and strip; the rest unfolds. */
export function PlayerPanel({ player, words, onEvent, strip, pace, tools, children }: Props) {
  const [unfolded, setUnfolded] = useState(false);
  return (
    <div className="cascade-controls script-only">
      <PlayerControls player={player} words={words} onEvent={onEvent} />
      <button type="button" className="cascade-more" aria-expanded={unfolded} onClick={() => setUnfolded(!unfolded)}>
        {words.more}
      </button>
      <PlayerSpeed {...pace} />
      <PlayerStrip {...strip} words={words} step={player.step} onGo={(step) => onEvent({ type: 'go', step })} />
      <PlayerTools {...tools} />
      {children}
    </div>
  );
}
