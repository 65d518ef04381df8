import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from './fixtures';
import { htmlFaults } from './html';

const files = readdirSync('out', { recursive: true, encoding: 'utf8' }).filter((file) =>
  /(?<!index)\.html$/.test(file),
);

test('every page keeps the rules of HTML for what may stand where', async ({ page }) => {
  // a page without a policy, which would have a say in styles that are only read here
  await page.goto('about:blank');
  const found: string[] = [];
  for (const file of files) {
    const html = readFileSync(join('out', file), 'utf8');
    found.push(...(await page.evaluate(htmlFaults, html)).map((fault) => `${file}: ${fault}`));
  }
  expect(files.length).toBeGreaterThan(20);
  expect(found).toEqual([]);
});
