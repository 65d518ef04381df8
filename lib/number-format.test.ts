import fc from 'fast-check';
import { expect, test } from 'vitest';
import { languages } from '@/lib/languages/languages';
import { locales } from '@/lib/languages/locale';
import { numberFormat } from './number-format';

for (const locale of locales) {
  const { intl } = languages[locale];

  test(`${locale}: every number is written as the language writes it`, () => {
    fc.assert(
      fc.property(fc.oneof(fc.integer(), fc.nat(1100), fc.double({ noNaN: true })), fc.nat(3), (value, digits) => {
        const whole = Object.is(value, -0) ? 0 : value;
        const expected = new Intl.NumberFormat(intl, { maximumFractionDigits: digits }).format(whole);
        expect(numberFormat(intl, digits).format(whole)).toBe(expected);
      }),
    );
  });
}
