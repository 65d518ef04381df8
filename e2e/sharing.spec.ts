import { fileAddress, homePage } from '../lib/address';
import { expect, test } from './fixtures';
import { locales } from './locales';

for (const locale of locales) {
  test(`${locale}: a shared link shows a drawn picture of its own, 1200 by 630`, async ({ page, request }) => {
    const pictures = new Set<string>();
    for (const path of ['', '/about', '/cases/zalando', '/cases/nre-labs']) {
      const shared = await page.evaluate(metaOf, await (await request.get(`/${locale}${path}`)).text());
      expect(shared['twitter:card']).toBe('summary_large_image');
      expect(shared['og:image:alt']).toMatch(/\S{3}/);
      expect(shared['og:locale']).toBe({ nl: 'nl_NL', en: 'en_GB' }[locale]);
      const { pathname } = new URL(shared['og:image'] ?? '');
      const reply = await request.get(pathname);
      expect(reply.headers()['content-type'], pathname).toBe('image/png');
      const png = await reply.body();
      expect([png.readUInt32BE(16), png.readUInt32BE(20)]).toEqual([1200, 630]);
      pictures.add(pathname);
    }
    expect(pictures.size).toBe(3);
  });

  test(`${locale}: home is a course with a feed of every case and a case a learning resource of it, for machines that read`, async ({
    page,
  }) => {
    const data = async () => JSON.parse((await page.locator('script[type="application/ld+json"]').textContent()) ?? '');
    await page.goto(`/${locale}`);
    const course = await data();
    expect(course).toMatchObject({ '@type': 'Course', inLanguage: locale });
    expect(course.hasPart.length).toBeGreaterThanOrEqual(6);
    const address = await page.locator('link[type="application/atom+xml"]').getAttribute('href');
    const feed = await page.evaluate(
      async (path) => {
        const text = await (await fetch(path)).text();
        const tree = new DOMParser().parseFromString(text, 'application/xml');
        return {
          entries: tree.querySelectorAll('entry > link').length,
          fault: tree.querySelector('parsererror') !== null,
        };
      },
      new URL(address ?? '').pathname,
    );
    expect(feed.fault).toBe(false);
    expect(feed.entries).toBeGreaterThanOrEqual(6);
    await page.goto(`/${locale}/cases/zalando`);
    const resource = await data();
    expect(resource).toMatchObject({
      '@type': 'LearningResource',
      inLanguage: locale,
      isPartOf: { name: course.name },
    });
    const goals = page.locator('.case-goals li');
    await expect(goals).toHaveText(resource.teaches);
    expect(resource.teaches.length).toBeGreaterThanOrEqual(2);
  });

  test(`${locale}: the browser finds all it needs to install the site`, async ({ page, request }) => {
    await page.goto(`/${locale}/about`);
    const client = await page.context().newCDPSession(page);
    const { errors, url } = await client.send('Page.getAppManifest');
    expect(errors).toEqual([]);
    expect(new URL(url).pathname).toBe(fileAddress(locale, 'app.webmanifest'));
    const { installabilityErrors } = await client.send('Page.getInstallabilityErrors');
    expect(installabilityErrors.filter(({ errorId }) => errorId !== 'in-incognito')).toEqual([]);
    const manifest = await (await request.get(url)).json();
    expect(manifest).toMatchObject({ start_url: homePage(locale), lang: locale, display: 'standalone' });
    for (const { src, sizes } of manifest.icons) {
      const png = await (await request.get(src)).body();
      expect(`${png.readUInt32BE(16)}x${png.readUInt32BE(20)}`, src).toBe(sizes);
    }
    expect(manifest.icons.some(({ purpose }: { purpose: string }) => purpose === 'maskable')).toBe(true);
    await expect(page.locator('link[rel=icon]')).toHaveAttribute('href', /icon\.svg/);
    await expect(page.locator('link[rel=apple-touch-icon]')).toHaveCount(1);
  });
}

/** What a page says of itself to who shows a link to it. Runs in the browser. */
function metaOf(html: string): Record<string, string> {
  const named = new DOMParser().parseFromString(html, 'text/html').querySelectorAll('meta[content]');
  return Object.fromEntries(
    [...named]
      .map((meta) => [
        meta.getAttribute('property') ?? meta.getAttribute('name') ?? '',
        meta.getAttribute('content') ?? '',
      ])
      .toReversed(),
  );
}
