'use client';
import type { ClientWords } from '@/lib/client-words';

const speeds = [0.5, 1, 2] as const;

type Props = { words: ClientWords<'player'>; speed: number; onSpeed: (speed: number) => void; onRepeat: () => void };

/** How fast the player plays, and this step once more. */
export function PlayerSpeed({ words, speed, onSpeed, onRepeat }: Props) {
  return (
    <div className="cascade-pace">
      <label>
        {words.speed}{' '}
        <select value={speed} onChange={(event) => onSpeed(Number(event.target.value))}>
          {speeds.map((each) => (
            <option key={each} value={each}>
              {words.speeds[each]}
            </option>
          ))}
        </select>
      </label>
      <button type="button" className="cascade-tool" onClick={onRepeat}>
        {words.repeat}
      </button>
    </div>
  );
}
