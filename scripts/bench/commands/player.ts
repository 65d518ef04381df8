import { openBrowser } from '@/scripts/bench/bench-browser';
import { median } from '@/scripts/bench/median';
import { runPlayer } from '@/scripts/bench/player-run';
import { startServer } from '@/scripts/bench/running-server';
import { table } from '@/scripts/bench/table';
import { pagesOf, readFinishedSite } from '@/scripts/bench/weight';
import { commandOptions } from '@/scripts/command-options';

/** A press on “next step” is on screen within this many milliseconds, on a processor four times as slow. */
const bound = 100;

const { values } = commandOptions({
  options: { case: { type: 'string', multiple: true }, presses: { type: 'string', default: 'Infinity' } },
});
const all = pagesOf(readFinishedSite('.cache/delivery/manifest.json')).filter((path) => path.startsWith('/nl/cases/'));
const cases = values.case?.map((slug) => `/nl/cases/${slug}`) ?? all;
const server = await startServer(['.cache/delivery/serve.mjs'], { PORT: '0' });
const browser = await openBrowser();
const rows: string[][] = [];
const presses: number[] = [];
for (const path of cases) {
  const { clicks, idle } = await runPlayer(browser, server.origin + path, Number(values.presses));
  presses.push(...clicks);
  rows.push([path, String(clicks.length), median(clicks).toFixed(0), Math.max(...clicks).toFixed(0), idle.toFixed(1)]);
}
await browser.close();
await server.stop();

console.log('A press on “next step” until the next paint, 4 × CPU throttle, in ms; idle: work per second, in ms\n');
console.log(table(['page', 'presses', 'median', 'worst', 'idle'], rows));
const middle = median(presses);
console.log(`\nMedian over all cases: ${middle.toFixed(0)} ms, ${middle <= bound ? 'within' : 'over'} ${bound} ms.`);
process.exitCode = middle <= bound ? 0 : 1;
