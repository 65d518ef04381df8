import { defaultSeed } from '@/lib/model/knobs';
import { type Game, type Play, replay, takeMove } from '@/lib/on-call/play';
import type { Move } from '@/lib/on-call/play-entry';
import { effectsOf, lessonsFor, playReportOf, tollAsItWent } from '@/lib/on-call/report';
import type { RoomReport, RoomTurn } from './room-play';

type Turns = readonly Pick<RoomTurn, 'entry'>[];

/** The model of a case at work for a room: what a presenter asks it. */
export type RoomGame = {
  /** What comes of a move after these turns; nothing if it can not be made. */
  turn: (turns: Turns, move: Move) => RoomTurn | undefined;
  report: (turns: Turns) => RoomReport;
};

/** As many effects as a screen can show. */
const mostEffects = 8;

export function roomGame(game: Game): RoomGame {
  let last: Play | undefined;
  const playOf = (turns: Turns): Play => {
    const moves = turns.map(({ entry }) => entry.move);
    const isKnown = last?.moves.length === moves.length && last.moves.every((move, at) => move === moves[at]);
    last = isKnown && last ? last : replay(game, { seed: defaultSeed, moves }).play;
    return last;
  };
  return {
    turn: (turns, move) => {
      const before = playOf(turns);
      const after = takeMove(game, before, move);
      const entry = after.log.at(-1);
      if (after === before || !entry) return undefined;
      last = after;
      const sights = Object.entries(after.seen).filter(([node, seen]) => before.seen[node] !== seen);
      return { entry, sights: Object.fromEntries(sights), isLast: after.isOver };
    },
    report: (turns) => {
      const play = playOf(turns);
      const [most] = lessonsFor(game, play);
      return {
        report: playReportOf(game, play),
        asItWent: tollAsItWent(game, defaultSeed),
        effects: mattering(effectsOf(game, play)),
        most,
      };
    },
  };
}

/** Those that changed most, in the order in which they were done. */
function mattering(effects: RoomReport['effects']): RoomReport['effects'] {
  const most = effects.toSorted((one, other) => Math.abs(other.cost) - Math.abs(one.cost)).slice(0, mostEffects);
  return effects.filter((effect) => most.includes(effect));
}
