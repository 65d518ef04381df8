import { memo } from 'react';
import { moveName } from '@/lib/on-call/log-entry';
import type { OnCallMaterial } from '@/lib/on-call/material';
import { costOf } from '@/lib/on-call/moves';
import { type OnCallUi, timeInWords } from '@/lib/on-call/on-call-words';
import type { Move } from '@/lib/on-call/play-entry';
import type { OnCall } from '@/lib/on-call/schema';

type Props = {
  onCall: OnCall;
  /** What can be done now. */
  moves: readonly Move[];
  material: OnCallMaterial;
  words: OnCallUi;
  onMove: (move: Move) => void;
};

/** Everything that one can do next, each with what it costs; `onMove` is the same function throughout a turn. */
export const PlayMoves = memo(function PlayMoves({ onCall, moves, material, words, onMove }: Props) {
  const { moves: named } = words;
  const kindOf = (move: Move) => onCall.signals.find(({ id }) => id === move)?.kind;
  const isAction = (move: Move) => onCall.actions.some(({ id }) => id === move);
  const groups = [
    { name: named.look, moves: moves.filter((move) => kindOf(move) && kindOf(move) !== 'colleague') },
    { name: named.ask, moves: moves.filter((move) => kindOf(move) === 'colleague' || move === 'hint') },
    { name: named.change, moves: moves.filter(isAction) },
    { name: named.time, moves: moves.filter((move) => move.startsWith('wait-')) },
  ];
  return (
    <div className="on-call-moves">
      {groups.map((group) => (
        <fieldset key={group.name}>
          <legend>{group.name}</legend>
          {group.moves.length === 0 && <p>{named.none}</p>}
          {group.moves.map((move) => (
            <MoveButton
              key={move}
              move={move}
              name={moveName(move, material, words)}
              cost={move.startsWith('wait-') ? '' : timeInWords(costOf(onCall, move), words)}
              onMove={onMove}
            />
          ))}
        </fieldset>
      ))}
      <p>
        <MoveButton move="close" name={named.close} cost={named.closeHint} onMove={onMove} />
      </p>
    </div>
  );
});

type ButtonProps = { move: Move; name: string; cost: string; onMove: (move: Move) => void };

/** What most turns leave as it is need not be drawn again. */
const MoveButton = memo(function MoveButton({ move, name, cost, onMove }: ButtonProps) {
  return (
    <button type="button" className="press on-call-move justify-between" onClick={() => onMove(move)}>
      <span>{name}</span>
      {cost && <small>{cost}</small>}
    </button>
  );
});
