import { incidentKnobs, withLesson } from '../lib/model/knobs';
import { modelLoaders } from '../lib/model/models';
import { run } from '../lib/model/run';

/** A run of any model, in milliseconds of this process’s own time. */
const bound = 50;
const rounds = 20;

function cpuOf(task: () => void): number {
  const before = process.cpuUsage();
  task();
  const { user, system } = process.cpuUsage(before);
  return (user + system) / 1000;
}

let isSlow = false;
for (const [slug, load] of Object.entries(modelLoaders)) {
  const { model } = await load();
  const incident = incidentKnobs(model);
  const settings = [incident, ...Object.keys(model.lessons).map((lesson) => withLesson(model, incident, lesson))];
  const first = cpuOf(() => run(model, incident, 7));
  const times = settings.flatMap((knobs) => Array.from({ length: rounds }, () => cpuOf(() => run(model, knobs, 7))));
  times.sort((a, b) => a - b);
  const median = times[Math.floor(times.length / 2)] ?? 0;
  const worst = times.at(-1) ?? 0;
  if (median > bound) isSlow = true;
  console.log(
    `${slug.padEnd(10)} first ${first.toFixed(1)} ms, median ${median.toFixed(1)} ms, worst ${worst.toFixed(1)} ms`,
  );
}
console.log(isSlow ? `A model takes more than ${bound} ms.` : `Every model runs within ${bound} ms.`);
process.exitCode = isSlow ? 1 : 0;
