import { locales } from '../locales';
import { test } from './fixtures';
import { soon } from './reader';

const spoken = {
  nl: { down: '65 minuten zonder DNS', calm: 'CoreDNS blijft werken', memory: 'Geheugenlimiet per CoreDNS-pod' },
  en: { down: 'without DNS for 65 minutes', calm: 'CoreDNS stays up', memory: 'Memory limit per CoreDNS pod' },
};

for (const locale of locales) {
  const words = spoken[locale];

  test(`${locale}: a knob of the model changes what comes of it`, async ({ reader }) => {
    await reader.open(`/${locale}/cases/zalando#model`);
    await reader.see('.model-simulator .model-result', words.down);
    await reader.window.evaluate((name) => {
      const knobs = [...document.querySelectorAll<HTMLInputElement>('.model-simulator input[type=range]')];
      knobs.find(({ labels }) => labels?.[0]?.textContent?.includes(name))?.focus({ preventScroll: true });
    }, words.memory);
    await reader.window.key('End');
    await reader.see('.model-simulator .model-result', words.calm);
    await soon(() => reader.address()).toContain('k-memory-limit=2000');
  });
}
