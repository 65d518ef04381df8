import { byHand, prepareBenchSite } from '@/scripts/bench/bench-site';
import { categories, figures, type LighthouseReport, runLighthouse } from '@/scripts/bench/lighthouse-run';
import { median } from '@/scripts/bench/median';
import { startServer } from '@/scripts/bench/running-server';
import { table } from '@/scripts/bench/table';
import { commandOptions } from '@/scripts/command-options';

const { values, positionals } = commandOptions({
  allowPositionals: true,
  options: { runs: { type: 'string', default: '5' } },
});
const pages = positionals.length > 0 ? positionals : ['/nl', '/nl/cases/zalando', '/nl/quiz', '/nl/lessons'];
/** The goal of a case page is set against the page somebody would write by hand for the same text. */
const compared = pages.filter((path) => path.includes('/cases/'));
const goals = { performance: 95, accessibility: 100, 'best-practices': 100, seo: 100 } as const;

const server = await startServer([await prepareBenchSite(compared)], { PORT: '0' });
const paths = pages.flatMap((path) => (compared.includes(path) ? [path, byHand(path)] : [path]));
const reports = new Map<string, LighthouseReport[]>(paths.map((path) => [path, []]));
for (let run = 1; run <= Number(values.runs); run++) {
  console.log(`Run ${run} of ${values.runs} …`);
  for (const path of paths) reports.get(path)?.push(await runLighthouse(server.origin + path));
}
await server.stop();

console.log(`\nLighthouse, mobile, simulated; medians of ${values.runs} interleaved runs; times in ms\n`);
console.log(table(['', ...figures], paths.flatMap(rowsOf)));
const short = pages.flatMap(shortcomings);
if (short.length > 0) console.log(`\n${short.join('\n')}`);
process.exitCode = short.length > 0 ? 1 : 0;

function rowsOf(path: string): string[][] {
  const row = [path, ...figures.map((figure) => shown(middle(path, figure)))];
  if (!compared.includes(path)) return [row];
  const ratio = figures.map((figure) => {
    const [page, plain] = [middle(path, figure), middle(byHand(path), figure)];
    return plain > 0 ? (page / plain).toFixed(2) : '';
  });
  return [row, ['  against by hand', ...ratio]];
}

function shortcomings(path: string): string[] {
  const failed = [...new Set(reports.get(path)?.flatMap(({ failed: audits }) => audits))];
  return categories
    .filter((category) => middle(path, category) < goals[category])
    .map((category) => `${path}: ${category} is below ${goals[category]} (${failed.join(', ')})`);
}

function middle(path: string, figure: (typeof figures)[number]): number {
  return median(reports.get(path)?.map((report) => report.figures[figure] ?? Number.NaN) ?? []);
}

function shown(value: number): string {
  return value < 1 ? value.toFixed(3) : value.toFixed(0);
}
