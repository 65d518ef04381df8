import { join } from 'node:path';
import { openBrowser } from '@/scripts/bench/bench-browser';
import { byHand, prepareBenchSite } from '@/scripts/bench/bench-site';
import { firstClicks } from '@/scripts/bench/first-clicks';
import { runLighthouse } from '@/scripts/bench/lighthouse-run';
import { median } from '@/scripts/bench/median';
import { nextPage } from '@/scripts/bench/next-page';
import { startServer } from '@/scripts/bench/running-server';
import { table } from '@/scripts/bench/table';
import { visit } from '@/scripts/bench/visit';
import { commandOptions } from '@/scripts/command-options';

/** The other builds are folders in which `npm run build` has run. */
const { values, positionals: others } = commandOptions({
  allowPositionals: true,
  options: { runs: { type: 'string', default: '3' }, page: { type: 'string', default: '/nl/cases/zalando' } },
});
const { page } = values;
const next = { 'next case': '/nl/cases/target', language: page.replace('/nl/', '/en/') };

const browser = await openBrowser();
const own = await startServer([await prepareBenchSite([page])], { PORT: '0' });
const builds = await Promise.all(
  others.map(async (folder) => ({
    name: folder,
    path: page,
    server: await startServer([join(folder, '.cache/delivery/serve.mjs')], { PORT: '0' }),
  })),
);
const sites = [
  { name: 'this build', path: page, server: own },
  ...builds,
  { name: 'by hand', path: byHand(page), server: own },
];
const measured = new Map<string, Map<string, number[]>>();

for (let run = 1; run <= Number(values.runs); run++) {
  console.log(`Run ${run} of ${values.runs} …`);
  for (const { name, path, server } of sites) {
    const note = (figure: string, value: number) => {
      const row = measured.get(figure) ?? new Map<string, number[]>();
      row.set(name, [...(row.get(name) ?? []), value]);
      measured.set(figure, row);
    };
    const seen = await visit(browser, server.origin, path);
    note('on the wire for one visit, KiB', seen.bytes / 1024);
    note('  of which fetched ahead', seen.bytesAhead / 1024);
    note('HTML, KiB decompressed', seen.html / 1024);
    note('elements', seen.elements);
    note('main thread to load, ms', seen.cpu);
    const { figures } = await runLighthouse(server.origin + path);
    note('Lighthouse mobile TBT, ms', figures.TBT ?? Number.NaN);
    note('Lighthouse mobile LCP, ms', figures.LCP ?? Number.NaN);
    if (path !== page) continue;
    const clicks = await firstClicks(browser, server.origin + path);
    note('first click, 4 × CPU, ms', clicks[0] ?? Number.NaN);
    note('worst of 6 clicks, 4 × CPU, ms', Math.max(...clicks));
    for (const [what, to] of Object.entries(next)) {
      note(`to the ${what}, slow 4G + 4 × CPU, ms`, await nextPage(server.origin + path, to));
    }
  }
}
await browser.close();
for (const { server } of [...builds, { server: own }]) await server.stop();

console.log(`\n${page}, medians of ${values.runs} interleaved runs\n`);
console.log(
  table(
    ['', ...sites.map(({ name }) => name)],
    [...measured].map(([figure, row]) => [figure, ...cells(row)]),
  ),
);

function cells(row: ReadonlyMap<string, number[]>): string[] {
  return sites.map(({ name }) => {
    const all = row.get(name);
    return all ? median(all).toFixed(0) : '–';
  });
}
