import { uiLabels } from '../case';
import { locales } from '../locales';
import { expect, test } from './fixtures';
import { type Reader, soon } from './reader';

const slider = '.cascade input[type=range]';

/** Where a part of the page begins, in pixels from the top of the window. */
function topOf(reader: Reader, css: string): Promise<number> {
  return reader.window.evaluate(
    (selector) => document.querySelector(selector)?.getBoundingClientRect().top ?? -9999,
    css,
  );
}

for (const locale of locales) {
  const words = uiLabels[locale];
  const path = `/${locale}/cases/zalando`;

  test(`${locale}: a click before the scripts have come counts, once`, async ({ reader, line }) => {
    const release = line.hold('/_next/static/chunks/');
    await reader.open(path);
    await reader.click('button', words.forward);
    await reader.hasValue(slider, '0');
    release();
    await reader.hasValue(slider, '1');
    await reader.click('button', words.forward);
    await reader.hasValue(slider, '2');
  });

  test(`${locale}: the story steps by hand and by button`, async ({ reader }) => {
    await reader.open(path);
    await reader.touch();
    const { x, y } = await reader.find('.cascade-step p');
    await reader.window.move(x, y);
    await soon(async () => {
      await reader.window.wheel(120);
      return Number(await reader.value(slider));
    }).toBeGreaterThan(2);
    await reader.click('button', words.first);
    await reader.hasValue(slider, '0');
    await reader.click('button', words.forward);
    await reader.hasValue(slider, '1');
    await reader.click('button', words.back);
    await reader.hasValue(slider, '0');
  });

  test(`${locale}: a prediction is made by keyboard alone`, async ({ reader }) => {
    await reader.open(`${path}#clients-try-again`);
    await reader.live();
    const before = Number(await reader.value(slider));
    await reader.window.evaluate((name) => {
      const next = [...document.querySelectorAll('button')].find((each) => each.ariaLabel === name);
      next?.focus({ preventScroll: true });
    }, words.forward);
    await reader.window.key('Enter');
    await reader.see('form.prediction');
    await reader.focused('form.prediction');
    await reader.window.key('Tab');
    await reader.window.key(' ');
    await reader.until(
      'an option is chosen',
      () => document.querySelector('.prediction .explore-choices :checked') !== null,
    );
    await reader.tabTo('.prediction-certainty input');
    await reader.window.key(' ');
    await reader.tabTo('.prediction [type=submit]');
    await reader.window.key('Enter');
    await reader.hasValue(slider, String(before + 1));
    await reader.see('[data-answered]');
  });

  test(`${locale}: a linked quiz is still in view two seconds later`, async ({ reader }) => {
    for (const width of [360, 1280]) {
      await reader.window.resize(width, 740);
      await reader.open(`/${locale}/cases/target?at=${width}#quiz`);
      await reader.live();
      await reader.window.evaluate(() => new Promise((resolve) => setTimeout(resolve, 2000)));
      const top = await topOf(reader, '#quiz');
      expect(top, `${width} px`).toBeGreaterThanOrEqual(-5);
      expect(top, `${width} px`).toBeLessThan(370);
    }
  });

  test(`${locale}: the contents lead to the quiz as a first act, and there the reader stays`, async ({ reader }) => {
    await reader.open(`/${locale}/cases/target`);
    await reader.click('.case-contents a[href="#quiz"]');
    await reader.live();
    await reader.window.evaluate(() => new Promise((resolve) => setTimeout(resolve, 2000)));
    const top = await topOf(reader, '#quiz');
    expect(top).toBeGreaterThanOrEqual(-5);
    expect(top).toBeLessThan(370);
  });

  test(`${locale}: a term explains itself by Enter and gives the focus back`, async ({ reader }) => {
    await reader.open(path);
    await reader.window.evaluate(() => document.querySelector<HTMLElement>('button.term')?.focus());
    await reader.window.key('Enter');
    await reader.see('.term-popover:popover-open');
    await reader.window.key('Escape');
    await reader.until('the note is gone', () => document.querySelector(':popover-open') === null);
    await reader.focused('button.term');
  });
}
