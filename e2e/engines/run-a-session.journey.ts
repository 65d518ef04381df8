import { locales } from '../locales';
import { test } from './fixtures';
import { Reader } from './reader';

const spoken = {
  nl: {
    begin: 'Begin de sessie',
    present: 'Open het scherm voor de groep',
    reveal: 'Onthul',
    shown: 'Grafana doet precies hetzelfde',
  },
  en: {
    begin: 'Start the session',
    present: 'Open the group screen',
    reveal: 'Reveal',
    shown: 'Grafana does exactly the same',
  },
};

for (const locale of locales) {
  const words = spoken[locale];

  test(`${locale}: the group's window follows the facilitator's, and its keys arrive`, async ({ reader }) => {
    await reader.open(`/${locale}/session/nunl`);
    await reader.touch();
    await reader.click('button', words.begin);
    await reader.find('button', words.present);
    const room = new Reader(await reader.window.popup(() => reader.click('button', words.present)), reader.origin);
    await room.see('.scene');
    await reader.window.key('PageDown');
    await room.window.key('ArrowRight');
    await reader.see('button', words.reveal);
    await reader.click('.presenter-cards li:nth-child(2) button, li:nth-of-type(2) button', words.reveal);
    await room.see('.scene', words.shown);
    await room.window.key('b');
    await room.see('.audience[data-black]');
    await reader.see('.presenter-view[data-black]');
    await room.window.close();
  });
}
