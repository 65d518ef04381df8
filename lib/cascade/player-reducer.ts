/** Where the player stands. `last` is the number of the last step; steps count from 0. */
export type Player = {
  step: number;
  last: number;
  playing: boolean;
  /** The step before which the player has stopped for a prediction. */
  asking?: number | undefined;
};

export type PlayerEvent =
  | { type: 'first' }
  | { type: 'back' }
  /** `again` marks the second press of a doubled click. */
  | { type: 'forward'; again?: boolean }
  | { type: 'last' }
  | { type: 'go'; step: number }
  /** Stop before `step` and ask what it will bring. */
  | { type: 'ask'; step: number }
  | { type: 'play' }
  | { type: 'pause' }
  /** The clock of a playing player: one step on, and rest at the end. */
  | { type: 'tick' };

export function newPlayer(steps: number, step = 0): Player {
  return { step: clamp(step, steps - 1), last: steps - 1, playing: false };
}

/**
 * What `event` makes of the player; an event without effect returns the same object.
 *
 * Forward and play stop before a step whose prediction stands open. Whoever then presses forward once more goes on: a
 * question invites and never locks. It stays open, so that the player stops there again next time; only an answer or
 * a skip settles it. The second half of a doubled click is no such press. A jump (`go`, `last`) passes every question.
 * @param predictions the steps before which a prediction stands open
 */
export function playerReducer(player: Player, event: PlayerEvent, predictions: readonly number[] = []): Player {
  const { step, last, playing, asking } = player;
  switch (event.type) {
    case 'first':
      return stand(player, 0);
    case 'back':
      return stand(player, asking === undefined ? step - 1 : step);
    case 'forward':
      if (asking !== undefined && event.again) return player;
      return stopsAt(player, predictions) ? ask(player, step + 1) : stand(player, asking ?? step + 1);
    case 'last':
      return stand(player, last);
    case 'go':
      return stand(player, event.step);
    case 'ask':
      return ask(player, event.step);
    case 'play':
      if (playing) return player;
      return { step: asking ?? (step === last ? 0 : step), last, playing: true };
    case 'pause':
      return playing ? { ...player, playing: false } : player;
    case 'tick': {
      if (!playing) return player;
      if (stopsAt(player, predictions)) return ask(player, step + 1);
      const next = clamp(step + 1, last);
      return { ...player, step: next, playing: next < last };
    }
  }
}

/** The step from which on nothing is given away: the one being predicted, else the next whose prediction stands open. */
export function veiledFrom({ step, last, asking }: Player, predictions: readonly number[]): number {
  return asking ?? Math.min(last + 1, ...predictions.filter((prediction) => prediction > step));
}

function stopsAt({ step, asking }: Player, predictions: readonly number[]): boolean {
  return asking === undefined && predictions.includes(step + 1);
}

function ask({ last }: Player, before: number): Player {
  const asking = clamp(before, last);
  return { step: clamp(asking - 1, last), last, playing: false, asking };
}

function stand(player: Player, wanted: number): Player {
  const step = clamp(wanted, player.last);
  const still = step === player.step && !player.playing && player.asking === undefined;
  return still ? player : { step, last: player.last, playing: false };
}

function clamp(step: number, last: number): number {
  return Number.isNaN(step) ? 0 : Math.min(Math.max(Math.trunc(step), 0), last);
}
