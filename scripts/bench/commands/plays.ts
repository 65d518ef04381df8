import { listOnCall, readOnCall } from '@/lib/content/read/read-on-call';
import { sourceLocale } from '@/lib/languages/locale';
import { highestSeed } from '@/lib/model/knobs';
import { beginPlay } from '@/lib/on-call/play';
import { randomPlay, untruthsOf } from '@/lib/on-call/random-plays.fixture';
import { table } from '@/scripts/bench/table';
import { commandOptions } from '@/scripts/command-options';

const { values } = commandOptions({
  options: { plays: { type: 'string', default: '10000' }, case: { type: 'string', multiple: true } },
});
const plays = Number.parseInt(values.plays, 10);

const rows: string[][] = [];
const faults: string[] = [];
for (const slug of values.case ?? (await listOnCall())) {
  const { model, onCall } = await readOnCall(slug, sourceLocale);
  const game = { model, onCall };
  // where chance plays a part, each play has an outage of its own
  const begun = (seed: number) => beginPlay(game, model.chance ? 1 + (seed % highestSeed) : undefined);
  const first = begun(1);
  const before = performance.now();
  let moves = 0;
  for (let seed = 1; seed <= plays; seed++) {
    const play = randomPlay(game, model.chance ? begun(seed) : first, seed);
    moves += play.moves.length;
    faults.push(...untruthsOf(game, play).map((fault) => `${slug}, seed ${seed}: ${fault} (${play.moves.join('.')})`));
  }
  rows.push([slug, String(plays), (moves / plays).toFixed(1), ((performance.now() - before) / 1000).toFixed(0)]);
}
console.log(table(['case', 'plays', 'moves each', 'seconds'], rows));
console.log(
  faults.length === 0 ? 'No minute was lost, and every report is true of its run.' : faults.slice(0, 20).join('\n'),
);
process.exitCode = faults.length === 0 ? 0 : 1;
