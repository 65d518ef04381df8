import fc from 'fast-check';
import { expect, test } from 'vitest';
import { languages } from '@/lib/languages/languages';
import { locales } from '@/lib/languages/locale';
import { type OnCallUi, timeInWords } from '@/lib/on-call/on-call-words';
import { differenceInWords } from '@/lib/on-call/time-difference';
import { clientWords } from './client-words';

/** The minutes that a reader takes a text for. */
function minutesIn(text: string): number {
  const [minutes = 0, hours = 0] = (text.match(/\d+/g) ?? []).map(Number).reverse();
  return (text.startsWith('−') ? -1 : 1) * (hours * 60 + minutes);
}

test.for(locales)('%s: a difference is what two times differ as they are written', (locale) => {
  const words: OnCallUi = {
    ...clientWords(locale, 'onCall'),
    health: clientWords(locale, 'health'),
    locale: languages[locale].intl,
  };
  const minutes = fc.double({ min: 0, max: 1200, noNaN: true });
  fc.assert(
    fc.property(minutes, minutes, (one, other) => {
      const written = minutesIn(timeInWords(one, words)) - minutesIn(timeInWords(other, words));
      expect(minutesIn(differenceInWords(one, other, words))).toBe(written);
    }),
  );
  expect(differenceInWords(20.5, 36, words)).toBe('−15 min');
  expect(differenceInWords(36, 700, words)).toMatch(/^−11 [uh] 4 min$/);
  expect(differenceInWords(36, 35.4, words)).toBe('+1 min');
});
