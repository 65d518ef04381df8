import { parseArgs } from 'node:util';
import { prepareBenchSite } from './bench/bench-site';
import { figures, type Report, runLighthouse } from './bench/lighthouse-run';
import { median } from './bench/median';
import { startServer } from './bench/running-server';
import { table } from './bench/table';

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: { runs: { type: 'string', default: '5' } },
});
const path = positionals[0] ?? '/nl/cases/zalando';
const reports: Record<'page' | 'plain', Report[]> = { page: [], plain: [] };

const server = await startServer([await prepareBenchSite(path)], { PORT: '0' });
for (let run = 1; run <= Number(values.runs); run++) {
  console.log(`Run ${run} of ${values.runs} …`);
  reports.page.push(await runLighthouse(server.origin + path));
  reports.plain.push(await runLighthouse(`${server.origin}/plain`));
}
await server.stop();

const rows = figures.map((figure) => {
  const [page, plain] = [middle(reports.page, figure), middle(reports.plain, figure)];
  return [figure, shown(page), shown(plain), plain > 0 ? (page / plain).toFixed(2) : ''];
});
console.log(`\nLighthouse, mobile, simulated; medians of ${values.runs} interleaved runs; times in ms\n`);
console.log(table(['', path, 'by hand', 'ratio'], rows));

function middle(runs: readonly Report[], figure: string): number {
  return median(runs.map((report) => report[figure] ?? Number.NaN));
}

function shown(value: number): string {
  return value < 1 ? value.toFixed(3) : value.toFixed(0);
}
