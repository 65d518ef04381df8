import { listOnCall } from '@/lib/content/read/read-on-call';
import { openBrowser } from '@/scripts/bench/bench-browser';
import { median } from '@/scripts/bench/median';
import { movePaints } from '@/scripts/bench/move-paint';
import { startServer } from '@/scripts/bench/running-server';
import { table } from '@/scripts/bench/table';
import { commandOptions } from '@/scripts/command-options';

/** From a press on a move to the next paint, in milliseconds, with the processor four times slower. */
const bound = 50;

const { values } = commandOptions({
  options: { case: { type: 'string', multiple: true }, presses: { type: 'string', default: '12' } },
});
const server = await startServer(['.cache/delivery/serve.mjs'], { PORT: '0' });
const browser = await openBrowser();
const rows: string[][] = [];
let isSlow = false;
for (const slug of values.case ?? (await listOnCall())) {
  const paints = await movePaints(browser, `${server.origin}/nl/on-call/${slug}`, Number(values.presses));
  if (median(paints) > bound) isSlow = true;
  rows.push([slug, String(paints.length), median(paints).toFixed(0), Math.max(...paints).toFixed(0)]);
}
await browser.close();
await server.stop();
console.log(table(['case', 'moves over 16 ms', 'to paint', 'worst'], rows));
console.log('Median and worst in ms, with the processor four times slower; moves under 16 ms are not reported.');
console.log(isSlow ? `Too slow: over ${bound} ms.` : `Within ${bound} ms.`);
process.exitCode = isSlow ? 1 : 0;
