import type { Health } from '@/lib/cascade/schema';
import { defaultSeed, incidentKnobs } from '@/lib/model/knobs';
import type { AnyModel, Knobs } from '@/lib/model/model';
import {
  beginRun,
  type Counts,
  continueRun,
  type Intervention,
  intervene,
  minuteOf,
  type RunMoment,
  type RunUnderWay,
  takeOver,
  viewNow,
} from '@/lib/model/run';
import { costOf, movesNow, readingsOf } from './moves';
import type { Move, PlayEntry, Seen, Values } from './play-entry';
import type { Condition, OnCall, OnCallAction, Signal, SignalReading } from './schema';

/** What is played: the outage as a model, and what there is to see and to do in it. */
export type Game = { model: AnyModel; onCall: OnCall };

/** An action as the run took it. */
export type Deed = Intervention & { by: string };

export type Play = {
  readonly seed: number;
  readonly moves: readonly Move[];
  readonly log: readonly PlayEntry[];
  readonly run: RunUnderWay;
  readonly seen: Readonly<Record<string, Seen>>;
  readonly interventions: readonly Deed[];
  /** Closed by the player, or at the end of the run. */
  readonly isOver: boolean;
};

/** The pager goes. */
export function beginPlay({ model, onCall }: Game, seed = defaultSeed): Play {
  const begun = beginRun(model, incidentKnobs(model), seed);
  const run = takeOver(model, continueRun(model, begun, onCall.page.minute));
  return {
    ...{ seed, moves: [], log: [], run, interventions: [], isOver: false },
    seen: sightOf(onCall.page.reveals, viewNow(model, run)),
  };
}

/** The play after a move; the same object if that move can not be made now. */
export function takeMove(game: Game, play: Play, move: Move): Play {
  if (!movesNow(game, play).includes(move)) return play;
  const { model, onCall } = game;
  const from = minuteOf(model, play.run);
  if (move === 'close') return ended(play, { move, from, to: from, kind: 'close' });
  const action = onCall.actions.find(({ id }) => id === move);
  const end = from + costOf(onCall, move);
  const acted = action ? act(game, play, action, end) : play;
  const run = continueRun(model, acted.run, end);
  const to = minuteOf(model, run);
  const next = { ...acted, run, moves: [...play.moves, move], isOver: run.tick >= model.ticks };
  return withOpened(game, play, entered(game, next, { move, from, to }));
}

/** The moves made one after another; those that can not be made are left out and counted. */
export function replay(game: Game, { seed, moves }: Pick<Play, 'seed' | 'moves'>): { play: Play; refused: number } {
  let play = beginPlay(game, seed);
  let refused = 0;
  for (const move of moves) {
    const next = takeMove(game, play, move);
    if (next === play) refused++;
    play = next;
  }
  return { play, refused };
}

function act({ model }: Game, play: Play, { id, knobs, action, works }: OnCallAction, end: number): Play {
  const minute = works === 'at-once' ? minuteOf(model, play.run) : end;
  const turned: Knobs | undefined = Object.keys(knobs).length > 0 ? knobs : undefined;
  // an action that is not finished before the run ends never works
  if ((turned === undefined && action === undefined) || minute > model.tick * model.ticks) return play;
  const intervention = { minute, knobs: turned, action, by: id };
  return {
    ...play,
    run: intervene(model, play.run, intervention),
    interventions: [...play.interventions, intervention],
  };
}

/** What was learned may lead somewhere: the last entry says which moves it opened. */
function withOpened(game: Game, before: Play, after: Play): Play {
  const known = movesNow(game, before);
  const opens = movesNow(game, after).filter((move) => !known.includes(move));
  const last = after.log.at(-1);
  return opens.length === 0 || !last ? after : { ...after, log: [...after.log.slice(0, -1), { ...last, opens }] };
}

function ended(play: Play, entry: PlayEntry): Play {
  return { ...play, moves: [...play.moves, entry.move], log: [...play.log, entry], isOver: true };
}

function entered(game: Game, play: Play, step: Pick<PlayEntry, 'move' | 'from' | 'to'>): Play {
  const { onCall, model } = game;
  const { move } = step;
  const signal = onCall.signals.find(({ id }) => id === move);
  if (signal) return looked(game, play, signal, step);
  const log = (entry: PlayEntry) => ({ ...play, log: [...play.log, entry] });
  if (move === 'hint') return log({ ...step, kind: 'hint', hint: hintFor(onCall, play) });
  if (move.startsWith('wait-')) return log({ ...step, kind: 'wait' });
  return log({ ...step, kind: 'action', action: move, values: valuesAt(viewNow(model, play.run)) });
}

/** Now, or as it was when it could last be seen. */
function looked({ model }: Game, play: Play, signal: Signal, step: Pick<PlayEntry, 'move' | 'from' | 'to'>): Play {
  const now = viewNow(model, play.run);
  const view = meets(now.health, signal.needs) ? now : signal.blind === 'old' ? lastSeen(play.run, signal) : undefined;
  if (!view) return { ...play, log: [...play.log, { ...step, kind: 'blind', signal: signal.id }] };
  const values = valuesAt(view);
  const reading = readingAt(signal, view.health, values, play.moves);
  const entry: PlayEntry = {
    ...step,
    kind: 'signal',
    signal: signal.id,
    reading: reading.id,
    asOf: view.minute,
    values,
  };
  return {
    ...play,
    log: [...play.log, entry],
    seen: { ...play.seen, ...newerOf(play.seen, sightOf(signal.reveals, view)) },
  };
}

type Sight = RunMoment & { counts: Counts };

function lastSeen({ moments, counts }: RunUnderWay, { needs }: Signal): Sight | undefined {
  const at = moments.findLastIndex(({ health }) => meets(health, needs));
  const moment = moments[at];
  return moment && { ...moment, counts: counts[at] ?? {} };
}

/** The last reading asks nothing, as the check of the content sees to. */
function readingAt(signal: Signal, health: RunMoment['health'], values: Values, moves: readonly Move[]): SignalReading {
  const fits = ({ when }: SignalReading) => when === undefined || holds(when, health, values, moves);
  const found = signal.readings.find(fits) ?? signal.readings.at(-1);
  if (!found) throw new Error(`signal ${signal.id} has no reading`);
  return found;
}

function holds(when: Condition, health: RunMoment['health'], values: Values, moves: readonly Move[]): boolean {
  return (
    meets(health, when.nodes) &&
    Object.entries(when.values).every(([id, { above = -Infinity, below = Infinity }]) => {
      const value = values[id] ?? Number.NaN;
      return value > above && value < below;
    }) &&
    when.done.every((action) => moves.includes(action)) &&
    !when.undone.some((action) => moves.includes(action))
  );
}

function meets(health: RunMoment['health'], needs: Readonly<Record<string, readonly Health[]>>): boolean {
  return Object.entries(needs).every(([node, healths]) => healths.includes(health[node] ?? 'healthy'));
}

function valuesAt({ stocks, counts }: Pick<Sight, 'stocks' | 'counts'>): Values {
  return { ...stocks, ...counts };
}

function sightOf(nodes: readonly string[], { health, minute }: RunMoment): Record<string, Seen> {
  return Object.fromEntries(nodes.map((node) => [node, { health: health[node] ?? 'healthy', minute }]));
}

/** What is older than what one knows already is no news. */
function newerOf(before: Play['seen'], fresh: Record<string, Seen>): Record<string, Seen> {
  return Object.fromEntries(
    Object.entries(fresh).filter(([node, { minute }]) => minute >= (before[node]?.minute ?? 0)),
  );
}

function hintFor({ hint }: OnCall, play: Play): string | undefined {
  const known = readingsOf(play);
  return hint.hints.find(({ until }) => !until.some((id) => known.has(id)))?.id;
}
