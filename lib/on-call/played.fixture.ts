import type { Intervention, Run } from '@/lib/model/run';
import type { Game } from './play';
import { runWith, type Toll, tollOf } from './report';

/** What comes of doing this in a play with the usual seed, and nothing else. */
export function played(game: Game, ...interventions: Intervention[]): Toll & { run: Run } {
  const run = runWith(game, 7, interventions);
  return { ...tollOf(game, run), run };
}

/** Whether a repair that is begun sooner is over no later, minute for minute from the page on. */
export function soonerIsNeverLater(game: Game, repair: (minute: number) => Intervention[], every = 1): string[] {
  const { model, onCall } = game;
  const end = model.tick * model.ticks;
  const faults: string[] = [];
  let before = played(game, ...repair(onCall.page.minute));
  for (let minute = onCall.page.minute + every; minute < end * 0.9; minute += every) {
    const now = played(game, ...repair(minute));
    const ended = ({ recovered = Number.POSITIVE_INFINITY }: Toll) => recovered;
    if (ended(now) < ended(before) - 0.1 || now.impact < before.impact - 0.1)
      faults.push(`at ${minute}: ${JSON.stringify([ended(before), before.impact, ended(now), now.impact])}`);
    before = now;
  }
  return faults;
}
