import { models } from '@/lib/content/read/models';
import { incidentKnobs, knobsWithLesson } from '@/lib/model/knobs';
import type { AnyModel } from '@/lib/model/model';
import { run } from '@/lib/model/run';
import { openBrowser } from '@/scripts/bench/bench-browser';
import { knobPaints } from '@/scripts/bench/knob-paint';
import { median } from '@/scripts/bench/median';
import { startServer } from '@/scripts/bench/running-server';
import { table } from '@/scripts/bench/table';
import { commandOptions } from '@/scripts/command-options';

/** A run of any model, in milliseconds of this process’s own time; and from a turned knob to the next paint. */
const runBound = 50;
const paintBound = 100;
const rounds = 20;

const { values } = commandOptions({
  options: { case: { type: 'string', multiple: true }, presses: { type: 'string', default: '24' } },
});
const server = await startServer(['.cache/delivery/serve.mjs'], { PORT: '0' });
const browser = await openBrowser();
const rows: string[][] = [];
let isSlow = false;
for (const [slug, model] of models) {
  if (values.case && !values.case.includes(slug)) continue;
  const runs = runTimes(model);
  const paints = await knobPaints(browser, `${server.origin}/nl/cases/${slug}`, Number(values.presses));
  if (median(runs) > runBound || median(paints) > paintBound) isSlow = true;
  rows.push([slug, ...middleAndWorst(runs, 1), ...middleAndWorst(paints, 0)]);
}
await browser.close();
await server.stop();

console.log(table(['model', 'run', 'worst run', 'knob to paint', 'worst paint'], rows));
console.log('Medians and worst in ms: a run on this machine, a paint with the processor four times slower.');
console.log(isSlow ? 'Too slow:' : 'Within bounds:', `a run within ${runBound} ms, a paint within ${paintBound} ms.`);
process.exitCode = isSlow ? 1 : 0;

function runTimes(model: AnyModel): number[] {
  const incident = incidentKnobs(model);
  const settings = [incident, ...Object.keys(model.lessons).map((lesson) => knobsWithLesson(model, incident, lesson))];
  return settings.flatMap((knobs) => Array.from({ length: rounds }, () => cpuOf(() => run(model, knobs, 7))));
}

function cpuOf(task: () => void): number {
  const before = process.cpuUsage();
  task();
  const { user, system } = process.cpuUsage(before);
  return (user + system) / 1000;
}

function middleAndWorst(times: readonly number[], digits: number): string[] {
  return [median(times).toFixed(digits), Math.max(...times).toFixed(digits)];
}
