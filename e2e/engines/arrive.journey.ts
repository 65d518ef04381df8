import { locales } from '../locales';
import { expect, test } from './fixtures';
import { soon } from './reader';

for (const locale of locales) {
  test(`${locale}: a page that nobody touches fetches little, each file once, and no other page`, async ({
    reader,
    line,
  }) => {
    await reader.open(`/${locale}/cases/zalando`);
    await soon(() => line.asked.filter(({ path }) => path.includes('/chunks/')).length).toBe(1);
    await reader.window.evaluate(() => new Promise((resolve) => setTimeout(resolve, 1500)));
    const paths = line.asked.map(({ path }) => path);
    expect(paths.filter((path) => path.endsWith('.css') || path.includes('/payload/'))).toEqual([]);
    expect(paths.filter((path) => path.startsWith(`/${locale}/`))).toEqual([`/${locale}/cases/zalando`]);
    expect(new Set(paths).size).toBe(paths.length);
    expect(await reader.window.evaluate(() => document.querySelectorAll('[data-hydrated="true"]').length)).toBe(0);
    await reader.touch();
  });

  test(`${locale}: the next case and the page that is pointed at are there before they are opened`, async ({
    reader,
    line,
    engineName,
  }) => {
    const count = (page: string) => line.asked.filter(({ path }) => path === page).length;
    const next = `/${locale}/cases/civis`;
    await reader.open(`/${locale}/cases/nunl`);
    await reader.touch();
    await reader.find(`a[rel=next][href="${next}"]`);
    await soon(() => count(next)).toBe(1);
    const lessons = `/${locale}/lessons`;
    const { x, y } = await reader.find(`header a[href="${lessons}"]`);
    await reader.window.move(x, y);
    await soon(() => count(lessons)).toBe(1);
    await reader.click(`header a[href="${lessons}"]`);
    await reader.isAt(lessons);
    // MiniBrowser has no store of files while it is automated: there a page comes whole a second time
    const whole = line.asked.filter(({ path, status }) => path === lessons && status === 200);
    if (engineName !== 'webkit') expect(whole).toHaveLength(1);
  });

  test(`${locale}: the letters change at once, when their faces have come`, async ({ reader, line }) => {
    const release = line.hold('.woff2');
    await reader.open(`/${locale}/cases/zalando`);
    await soon(() => line.asked.filter(({ path }) => path.endsWith('.woff2')).length).toBe(2);
    const faces = () =>
      reader.window.evaluate(() =>
        [...document.fonts].filter(({ family }) => /literata|archivoNarrow/.test(family)).map(({ status }) => status),
      );
    expect(await faces(), 'no text waits for a face').toEqual([]);
    release();
    await soon(faces).toEqual(['loaded', 'loaded']);
  });

  test(`${locale}: an address with a percent sign that stands for nothing opens like any other`, async ({ reader }) => {
    await reader.open(`/${locale}/cases/zalando#100%`);
    await reader.touch();
    await reader.see('h1');
  });
}
