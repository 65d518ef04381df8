import { createServer } from 'node:http';
import { casePage, embedScript } from '../lib/address';
import { expect, test } from './fixtures';
import { listening } from './lms-server';

/** A page of another site, with a policy that lets it load nothing but our frame and our script. */
async function host(body: string, site: string) {
  const policy = `default-src 'none'; frame-src ${site}; script-src ${site}; style-src 'unsafe-inline'`;
  const server = createServer((_, response) => {
    response
      .writeHead(200, { 'Content-Type': 'text/html; charset=utf-8', 'Content-Security-Policy': policy })
      .end(`<!doctype html><html lang="en"><title>Wiki</title>${body}`);
  });
  const close = () => {
    server.close();
    server.closeAllConnections();
  };
  return { origin: await listening(server), close };
}

test('the snippet of a case page shows its cascade in a page of another site, at the step asked for', async ({
  page,
  baseURL,
  complaints,
}) => {
  await page.goto('/nl/cases/zalando');
  await page.getByRole('button', { name: 'Insluiten' }).click();
  const snippet = await page.getByLabel('Plak dit op je eigen pagina').inputValue();
  expect(snippet).toContain('/nl/embed/zalando"');
  const wiki = await host(snippet.replace('/nl/embed/zalando', '/embed/zalando?lang=en&step=3'), `${baseURL}`);
  await page.goto(wiki.origin);
  const frame = page.frameLocator('iframe');
  await expect(frame.getByRole('slider')).toHaveValue('2');
  await frame.getByRole('button', { name: 'Next step' }).click();
  await expect(frame.getByRole('slider')).toHaveValue('3');
  await expect(frame.getByRole('link', { name: /Zalando/ })).toHaveAttribute('href', casePage('en', 'zalando'));
  // the wiki itself is another origin, which every other journey would complain about
  complaints.splice(0, complaints.length, ...complaints.filter((each) => each !== `request to ${wiki.origin}`));
  wiki.close();
});

test('<cascade-diagram> is as high as its cascade, and opens the lesson asked for', async ({
  page,
  baseURL,
  complaints,
}) => {
  const element = `<cascade-diagram case="zalando" step="2"></cascade-diagram><script src="${baseURL}${embedScript}"></script>`;
  const wiki = await host(element, `${baseURL}`);
  await page.goto(wiki.origin);
  const frame = page.frameLocator('iframe');
  await expect(frame.getByRole('slider')).toHaveValue('1');
  await expect
    .poll(async () => {
      const inside = await frame.locator('main').evaluate((main) => main.getBoundingClientRect().height);
      return Math.abs(((await page.locator('iframe').boundingBox())?.height ?? 0) - inside);
    })
    .toBeLessThan(3);
  await page.locator('cascade-diagram').evaluate((own) => own.setAttribute('lang', 'nl'));
  await expect(frame.getByRole('button', { name: 'Volgende stap' })).toBeVisible();
  complaints.splice(0, complaints.length, ...complaints.filter((each) => each !== `request to ${wiki.origin}`));
  wiki.close();
});

test('oEmbed finds the cascade from the page of its case', async ({ page, request }) => {
  await page.goto('/en/cases/zalando');
  const address = await page.locator('link[type="application/json+oembed"]').getAttribute('href');
  const data = await (await request.get(new URL(address ?? '').pathname)).json();
  expect(data).toMatchObject({ version: '1.0', type: 'rich', title: await page.title() });
  expect(data.html).toContain('/en/embed/zalando"');
});

test('what is not made for that is not shown in a frame of another site', async ({ page, baseURL, complaints }) => {
  for (const path of ['/nl', '/nl/cases/zalando', '/nl/session', '/nl/quiz']) {
    const wiki = await host(`<iframe src="${baseURL}${path}"></iframe>`, `${baseURL}`);
    await page.goto(wiki.origin);
    await expect.poll(() => page.frames().at(1)?.url(), path).toBe('chrome-error://chromewebdata/');
    wiki.close();
  }
  complaints.length = 0; // that the frame was refused is what is meant
});

test('in a narrow frame the legend stands under the line above it', async ({ page }) => {
  await page.setViewportSize({ width: 300, height: 500 });
  await page.goto('/nl/embed/zalando');
  const left = (selector: string) =>
    page.locator(selector).evaluate((element) => {
      const range = document.createRange();
      range.selectNodeContents(element);
      return Math.round(range.getBoundingClientRect().left);
    });
  expect(await left('.cascade-figure > ul')).toBe(await left('.cascade-caption'));
});
