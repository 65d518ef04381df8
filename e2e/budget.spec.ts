import { emptyApp, nextVersion } from '../scripts/bench/empty-app';
import { pagesOf, pageWeight, readFinishedSite } from '../scripts/bench/weight';
import { expect, test } from './fixtures';

const scriptBudget = 35_000;
const fontBudget = 90_000;
const site = readFinishedSite('.cache/delivery/manifest.json');

test('the empty app was measured with the Next.js that is installed (else run `npm run bench:bytes`)', () => {
  expect(emptyApp.next).toBe(nextVersion());
});

test('every page stays within its bytes', () => {
  for (const path of pagesOf(site)) {
    const { js, fonts } = pageWeight(site, path);
    const overEmptyApp = js.gzip - emptyApp.gzip;
    expect.soft(overEmptyApp, `${path}: JavaScript over an empty app, gzip`).toBeLessThanOrEqual(scriptBudget);
    expect.soft(overEmptyApp, `${path}: it has the scripts of an app`).toBeGreaterThanOrEqual(0);
    expect.soft(fonts.br, `${path}: fonts`).toBeLessThanOrEqual(fontBudget);
  }
});
