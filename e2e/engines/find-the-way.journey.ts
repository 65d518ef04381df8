import { testedPages } from '../../lib/a11y-matrix';
import { uiLabels } from '../case';
import { locales } from '../locales';
import { expect, test } from './fixtures';

const slider = '.cascade input[type=range]';

for (const locale of locales) {
  const words = uiLabels[locale];
  const other = locale === 'nl' ? 'en' : 'nl';

  test(`${locale}: the search takes the focus, leads on by keyboard and gives the focus back`, async ({ reader }) => {
    await reader.open(`/${locale}/glossary`);
    await reader.window.evaluate(() => document.querySelector<HTMLElement>('main a')?.focus());
    await reader.window.key('/');
    await reader.see('dialog[open]');
    await reader.focused('dialog [role=combobox]');
    await reader.window.key('Escape');
    await reader.until('the search is closed', () => document.querySelector('dialog[open]') === null);
    await reader.focused('main a');
    await reader.window.key('k', 'Control');
    await reader.focused('dialog [role=combobox]');
    await reader.window.type('2000 mi');
    await reader.see('dialog [role=option]', '2000 Mi');
    await reader.window.key('ArrowDown');
    await reader.window.key('ArrowUp');
    await reader.window.key('Enter');
    await reader.isAt(`/${locale}/cases/zalando#limit-goes-up`);
    await reader.hasValue(slider, '10');
  });

  test(`${locale}: back and forward lead to where the reader was`, async ({ reader }) => {
    await reader.open(`/${locale}`);
    await reader.click(`main a[href="/${locale}/cases/zalando"]`);
    await reader.isAt(`/${locale}/cases/zalando`);
    await reader.touch();
    await reader.click('button', words.forward);
    await reader.click('button', words.forward);
    await reader.hasValue(slider, '2');
    const there = await reader.address();
    await reader.click(`header a[href="/${locale}/lessons"]`);
    await reader.isAt(`/${locale}/lessons`);
    await reader.go(-1);
    await reader.isAt(there);
    await reader.hasValue(slider, '2');
    await reader.go(1);
    await reader.isAt(`/${locale}/lessons`);
  });

  test(`${locale}: the language switch keeps the place`, async ({ reader }) => {
    await reader.open(`/${locale}/cases/zalando`);
    await reader.touch();
    for (const step of ['1', '2', '3']) {
      await reader.click('button', words.forward);
      await reader.hasValue(slider, step);
    }
    const { hash } = new URL(await reader.address(), reader.origin);
    // not by hand: a scroll up to the switch would be reading elsewhere
    await reader.window.evaluate(() => document.querySelector<HTMLElement>('header a[hreflang]')?.click());
    await reader.isAt(`/${other}/cases/zalando${hash}`);
    await reader.hasValue(slider, '3');
    await reader.open('/');
    await reader.isAt(`/${other}`);
  });

  test(`${locale}: no page scrolls sideways at 320 px`, async ({ reader }) => {
    await reader.window.resize(320, 640);
    for (const path of testedPages(['zalando'], ['nunl'])) {
      await reader.open(`/${locale}${path}`);
      await reader.touch();
      const over = await reader.window.evaluate(
        () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
      );
      expect(over, path).toBe(0);
    }
  });
}
