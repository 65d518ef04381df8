/** Where the player stands. `last` is the number of the last step; steps count from 0. */
export type Player = { step: number; last: number; playing: boolean };

export type PlayerEvent =
  | { type: 'first' }
  | { type: 'back' }
  | { type: 'forward' }
  | { type: 'last' }
  | { type: 'go'; step: number }
  | { type: 'play' }
  | { type: 'pause' }
  /** The clock of a playing player: one step on, and rest at the end. */
  | { type: 'tick' };

export function newPlayer(steps: number, step = 0): Player {
  return { step: clamp(step, steps - 1), last: steps - 1, playing: false };
}

/** What `event` makes of the player; an event without effect returns the same object. */
export function play(player: Player, event: PlayerEvent): Player {
  switch (event.type) {
    case 'first':
      return stand(player, 0);
    case 'back':
      return stand(player, player.step - 1);
    case 'forward':
      return stand(player, player.step + 1);
    case 'last':
      return stand(player, player.last);
    case 'go':
      return stand(player, event.step);
    case 'play':
      if (player.playing) return player;
      return { ...player, playing: true, step: player.step === player.last ? 0 : player.step };
    case 'pause':
      return player.playing ? { ...player, playing: false } : player;
    case 'tick': {
      if (!player.playing) return player;
      const step = clamp(player.step + 1, player.last);
      return { ...player, step, playing: step < player.last };
    }
  }
}

function stand(player: Player, wanted: number): Player {
  const step = clamp(wanted, player.last);
  return step === player.step && !player.playing ? player : { ...player, step, playing: false };
}

function clamp(step: number, last: number): number {
  return Number.isNaN(step) ? 0 : Math.min(Math.max(Math.trunc(step), 0), last);
}
