import { budgets, overBudget } from '@/scripts/bench/budget';
import { emptyApp, measureEmptyApp, nextVersion } from '@/scripts/bench/empty-app';
import { table } from '@/scripts/bench/table';
import { pagesOf, pageWeight, readFinishedSite, stylesWeight, type Weight } from '@/scripts/bench/weight';

const site = readFinishedSite('.cache/delivery/manifest.json');
const kinds = ['html', 'css', 'js', 'payload', 'fonts'] as const;
const empty = measureEmptyApp('.cache/empty-app').gzip;
const pages = pagesOf(site).map((path) => ({
  path,
  weight: { ...pageWeight(site, path), css: stylesWeight(site, path) },
}));
const rows = pages.map(({ path, weight }) => {
  const total = sumOf(kinds.filter((kind) => kind !== 'css').map((kind) => weight[kind].br));
  const faults = overBudget(weight, empty);
  return [
    path,
    ...kinds.map((kind) => inKilobytes(weight[kind])),
    kilobytes(total),
    kilobytes(weight.js.gzip - empty),
    faults.length > 0 ? `over: ${faults.join(', ')}` : 'within',
  ];
});

console.log('KB as raw / gzip / brotli; the CSS is part of the HTML; scripts and payload wait for the reader');
console.log(`Budgets: ${budgets.map(({ name, bytes }) => `${name} ${kilobytes(bytes)}`).join(', ')}\n`);
console.log(table(['page', ...kinds, 'all, br', 'JS over empty', 'budget'], rows));

console.log(`\nJavaScript of an empty app of Next.js ${nextVersion()}: ${empty} bytes gzip`);
if (emptyApp.next !== nextVersion() || emptyApp.gzip !== empty) {
  console.log(`Write this down in scripts/bench/empty-app.ts: { next: '${nextVersion()}', gzip: ${empty} }`);
}
process.exitCode = pages.some(({ weight }) => overBudget(weight, empty).length > 0) ? 1 : 0;

function inKilobytes({ raw, gzip, br }: Weight): string {
  return [raw, gzip, br].map(kilobytes).join(' / ');
}

function kilobytes(bytes: number): string {
  return (bytes / 1000).toFixed(1);
}

function sumOf(values: number[]): number {
  return values.reduce((all, each) => all + each, 0);
}
