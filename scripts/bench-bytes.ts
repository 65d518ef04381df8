import { emptyApp, measureEmptyApp, nextVersion } from './bench/empty-app';
import { table } from './bench/table';
import { pagesOf, pageWeight, readFinishedSite, type Weight } from './bench/weight';

const site = readFinishedSite('.cache/delivery/manifest.json');
const kinds = ['html', 'css', 'js', 'payload', 'fonts'] as const;
const rows = pagesOf(site).map((path) => {
  const weight = pageWeight(site, path);
  return [path, ...kinds.map((kind) => inKilobytes(weight[kind]))];
});

console.log('KB as raw / gzip / brotli; the CSS is part of the HTML; scripts and payload wait for the reader\n');
console.log(table(['page', ...kinds], rows));

const empty = measureEmptyApp('.cache/empty-app').gzip;
const over = pageWeight(site, '/nl/cases/zalando').js.gzip - empty;
console.log(
  `\nJavaScript of an empty app of Next.js ${nextVersion()}: ${empty} bytes gzip; of /nl/cases/zalando over it: ${over}`,
);
if (emptyApp.next !== nextVersion() || emptyApp.gzip !== empty) {
  console.log(`Write this down in scripts/bench/empty-app.ts: { next: '${nextVersion()}', gzip: ${empty} }`);
}

function inKilobytes({ raw, gzip, br }: Weight): string {
  return [raw, gzip, br].map((bytes) => (bytes / 1000).toFixed(1)).join(' / ');
}
