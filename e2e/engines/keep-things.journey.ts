import { uiLabels } from '../case';
import { locales } from '../locales';
import { expect, test } from './fixtures';
import { Reader, soon } from './reader';

const spoken = {
  nl: {
    ask: 'Maak offline beschikbaar',
    take: 'Download',
    on: 'Offline beschikbaar',
    lost: 'Geen verbinding met deze site',
    stored: 'Zalando: 1 nagekeken',
    all: 'Wis alles',
    yes: 'Ja, wis',
    nothing: 'Nog niets: je hebt',
  },
  en: {
    ask: 'Make available offline',
    take: 'Download',
    on: 'Available offline',
    lost: 'No connection with this site',
    stored: 'Zalando: 1 checked',
    all: 'Erase everything',
    yes: 'Yes, erase',
    nothing: 'Nothing yet: you have',
  },
};
const single = '#question-where-it-began';

for (const locale of locales) {
  const words = spoken[locale];
  const path = `/${locale}/cases/zalando#quiz`;

  test(`${locale}: an answer stands in the other tab, on the data page, and is erased there`, async ({ reader }) => {
    await reader.open(path);
    await reader.live();
    const other = new Reader(await reader.window.newTab(), reader.origin);
    await other.open(path);
    await other.live();
    await other.click(`${single} .quiz-option`);
    await other.click(`${single} button`, uiLabels[locale].check);
    await reader.until('the answer is there', (css) => document.querySelector(css) !== null, `${single} :checked`);
    await other.window.close();
    await reader.open(`/${locale}/data`);
    await reader.see('main li', words.stored);
    await reader.click('main button', words.all);
    await reader.click('main button', words.yes);
    await reader.see('main p', words.nothing);
    expect(await reader.window.evaluate(() => localStorage.getItem('kettingreactie'))).not.toContain('where-it-began');
  });

  test(`${locale}: what was made available offline is there when the line is cut`, async ({ reader, line }) => {
    await reader.open(`/${locale}/about`);
    await reader.touch();
    await reader.click('footer button', words.ask);
    await reader.click('footer button', words.take);
    await soon(() => reader.text('footer [aria-live=polite]')).toContain(words.on);
    line.cut();
    await reader.open(path);
    await reader.live();
    await reader.see(single);
    await reader.open(`/${locale}/nowhere`);
    await reader.see('h1', words.lost);
    line.restore();
  });
}
