import type { Move, PlayEntry } from './play-entry';
import type { OnCall, OnCallAction } from './schema';

/** As much of a play as decides what can be done next. */
export type PlaySoFar = {
  readonly log: readonly PlayEntry[];
  readonly moves: readonly Move[];
  readonly isOver: boolean;
};

/** Every move that can be made now, in the order of on-call.yaml. */
export function movesNow({ onCall }: { onCall: OnCall }, play: PlaySoFar): Move[] {
  if (play.isOver) return [];
  const known = readingsOf(play);
  const isOpen = ({ after }: { after: readonly string[] }) => after.length === 0 || after.some((id) => known.has(id));
  const isLeft = ({ id, repeats }: OnCallAction) => repeats || !play.moves.includes(id);
  return [
    ...onCall.signals.filter(isOpen).map(({ id }) => id),
    ...onCall.actions.filter((action) => isOpen(action) && isLeft(action)).map(({ id }) => id),
    ...onCall.waits.map((minutes) => `wait-${minutes}`),
    'hint',
    'close',
  ];
}

/** What a move costs, in minutes. */
export function costOf({ signals, actions, hint }: OnCall, move: Move): number {
  if (move === 'hint') return hint.minutes;
  if (move.startsWith('wait-')) return Number(move.slice('wait-'.length));
  return [...signals, ...actions].find(({ id }) => id === move)?.minutes ?? 0;
}

/** The readings that were seen. */
export function readingsOf({ log }: Pick<PlaySoFar, 'log'>): ReadonlySet<string> {
  return new Set(log.flatMap((entry) => (entry.kind === 'signal' ? [entry.reading] : [])));
}
