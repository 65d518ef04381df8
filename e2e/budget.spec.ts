import { budgets, pageBudget } from '../scripts/bench/budget';
import { emptyApp, nextVersion } from '../scripts/bench/empty-app';
import { elementsAtLoad, pagesOf, pageWeight, readFinishedSite } from '../scripts/bench/weight';
import { expect, test } from './fixtures';

const site = readFinishedSite('.cache/delivery/manifest.json');

test('the empty app was measured with the Next.js that is installed (else run `npm run bench:bytes`)', () => {
  expect(emptyApp.next).toBe(nextVersion());
});

test('every page stays within its bytes, and its HTML within what its kind may be', () => {
  for (const path of pagesOf(site)) {
    const weight = pageWeight(site, path);
    for (const { name, bytes, of } of budgets)
      expect.soft(of(weight, emptyApp.gzip), `${path}: ${name}`).toBeLessThanOrEqual(bytes);
    expect.soft(weight.js.gzip, `${path}: it has the scripts of an app`).toBeGreaterThanOrEqual(emptyApp.gzip);
    const { kind, html, elements } = pageBudget(path);
    expect.soft(weight.html.raw, `${path}: bytes of the HTML of a ${kind}`).toBeLessThanOrEqual(html);
    expect.soft(elementsAtLoad(site, path), `${path}: elements of a ${kind}`).toBeLessThanOrEqual(elements);
  }
});
