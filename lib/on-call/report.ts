import type { Health } from '@/lib/cascade/schema';
import { worstOf } from '@/lib/cascade/timeline';
import { incidentKnobs, knobsWithLesson } from '@/lib/model/knobs';
import type { AnyModel, Knobs } from '@/lib/model/model';
import {
  beginRun,
  continueRun,
  finishRun,
  type Intervention,
  intervene,
  type Run,
  type RunUnderWay,
  run,
  takeOver,
} from '@/lib/model/run';
import type { Game, Play } from './play';
import type { Effect } from './played-effect';

/** What the nodes of `impact` went through in a run, in minutes of it. */
export type Toll = {
  /** Minutes in which one of them was not healthy. */
  impact: number;
  /** From when on they stay healthy; undefined when they are not at the end. */
  recovered?: number | undefined;
};

/** How the same moves would have gone with a lesson of the case. */
export type WithLesson = { lesson: string; paged: number } & Toll;

/** All that can be said of a play, in minutes; since the pager, where it says so. */
export type Report = {
  paged: number;
  closed: number;
  /** Since the pager: the first sign that something is wrong, and the first of why. */
  detected?: number | undefined;
  understood?: number | undefined;
  yours: Toll;
  /** It was closed while they were still suffering, or it came back. */
  closedTooEarly: boolean;
  /** Signals that were never looked at, and those that could never be seen. */
  unseen: string[];
  blind: string[];
};

export function playReportOf(game: Game, play: Play): Report {
  const { onCall, model } = game;
  const { minute: paged } = onCall.page;
  const closed = play.log.at(-1)?.to ?? paged;
  const yours = tollOf(game, finishRun(model, play.run));
  const firstTelling = (kinds: readonly string[]) => {
    const telling = onCall.signals.flatMap(({ readings }) =>
      readings.flatMap(({ id, tells }) => (tells && kinds.includes(tells) ? [id] : [])),
    );
    const entry = play.log.find((each) => each.kind === 'signal' && telling.includes(each.reading));
    return entry && entry.to - paged;
  };
  const looked = (kind: 'signal' | 'blind') =>
    new Set(play.log.flatMap((entry) => (entry.kind === kind ? [entry.signal] : [])));
  const seen = looked('signal');
  const tried = looked('blind');
  return {
    ...{ paged, closed, yours },
    detected: firstTelling(['trouble', 'cause']),
    understood: firstTelling(['cause']),
    closedTooEarly: yours.recovered === undefined || yours.recovered > closed,
    unseen: onCall.signals.map(({ id }) => id).filter((id) => !seen.has(id) && !tried.has(id)),
    blind: [...tried].filter((id) => !seen.has(id)),
  };
}

/** The model as it went, with the repair of that day. */
export function tollAsItWent(game: Game, seed: number): Toll {
  return tollOf(game, run(game.model, incidentKnobs(game.model), seed));
}

/** A stretch of a run in which the worst health of the nodes of `impact` stays the same, in minutes. */
export type Stretch = { from: number; to: number; health: Health };

/** A run as one line: how whoever depends on the outage fared. */
export function stretchesOf({ model, onCall }: Game, { moments }: Pick<Run, 'moments'>): Stretch[] {
  const step = model.tick * model.every;
  const stretches: Stretch[] = [];
  for (const { minute, health } of moments) {
    const now = onCall.impact.map((node) => health[node] ?? 'healthy');
    // that nobody knows is no health, and no good sign either
    const worst = worstOf(now) === 'healthy' && now.includes('unknown') ? 'unknown' : worstOf(now);
    const last = stretches.at(-1);
    if (last?.health === worst) last.to = minute + step;
    else stretches.push({ from: minute, to: minute + step, health: worst });
  }
  return stretches;
}

/** What each thing that was done cost or saved: the same play, and the same play with a wait in its place. */
export function effectsOf(game: Game, play: Play): Effect[] {
  const { model } = game;
  const { impact } = tollOf(game, finishRun(model, play.run));
  let before = memoizedTakeOver(model, incidentKnobs(model), play.seed, game.onCall.page.minute);
  return play.interventions.map((intervention, at) => {
    const without = doneAll(model, before, play.interventions.slice(at + 1));
    before = intervene(model, before, intervention);
    const cost = impact - tollOf(game, finishRun(model, without)).impact;
    return { action: intervention.by, minute: intervention.minute, cost: rounded(cost) };
  });
}

/** The same moves with each of the lessons that the model knows; first the one that would have changed most. */
export function lessonsFor(game: Game, play: Play): WithLesson[] {
  const lessons = Object.keys(game.model.lessons).map((lesson) => withLesson(game, play, lesson));
  return lessons.sort((a, b) => a.impact - b.impact);
}

/** The run of a play with a lesson: the pager goes when it would have gone then, and everything after it as long after it. */
export function runWithLesson(game: Game, play: Pick<Play, 'seed' | 'interventions'>, lesson: string): Run {
  const { model, onCall } = game;
  const paged = pagedWith(game, lesson);
  const earlier = paged - onCall.page.minute;
  const shifted = play.interventions.map((each) => ({ ...each, minute: each.minute + earlier }));
  return runWith(game, play.seed, shifted, knobsWithLesson(model, incidentKnobs(model), lesson), paged);
}

function withLesson(game: Game, play: Play, lesson: string): WithLesson {
  return { lesson, paged: pagedWith(game, lesson), ...tollOf(game, runWithLesson(game, play, lesson)) };
}

const pagedWith = ({ onCall }: Game, lesson: string) => onCall.page.sooner[lesson] ?? onCall.page.minute;

/** The run of a player who does this, and nobody of that day anything. */
export function runWith(
  { model, onCall }: Game,
  seed: number,
  interventions: readonly Intervention[],
  knobs: Knobs = incidentKnobs(model),
  paged = onCall.page.minute,
): Run {
  return finishRun(model, doneAll(model, memoizedTakeOver(model, knobs, seed, paged), interventions));
}

function doneAll(model: AnyModel, begun: RunUnderWay, interventions: readonly Intervention[]): RunUnderWay {
  return interventions.reduce((under, each) => intervene(model, under, each), begun);
}

let last: { model: AnyModel; key: string; run: RunUnderWay } | undefined;

/** The run up to the page, of which the last is kept: a report asks for the same one time after time. */
function memoizedTakeOver(model: AnyModel, knobs: Knobs, seed: number, paged: number): RunUnderWay {
  const key = JSON.stringify([knobs, seed, paged]);
  if (last?.model === model && last.key === key) return last.run;
  const run = takeOver(model, continueRun(model, beginRun(model, knobs, seed), paged));
  last = { model, key, run };
  return run;
}

export function tollOf({ model, onCall }: Game, { moments }: Pick<Run, 'moments'>): Toll {
  const suffers = moments.map(({ health }) => onCall.impact.some((node) => (health[node] ?? 'healthy') !== 'healthy'));
  const step = model.tick * model.every;
  const last = suffers.lastIndexOf(true);
  const impact = suffers.filter(Boolean).length * step;
  return {
    impact: rounded(impact),
    recovered: last === suffers.length - 1 ? undefined : rounded(momentAfter(model, last)),
  };
}

function momentAfter(model: AnyModel, index: number): number {
  return (index + 1) * model.tick * model.every;
}

const rounded = (minutes: number) => Math.round(minutes * 10) / 10;
