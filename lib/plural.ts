import { fill } from './fill';

type Other<Key extends string> = Record<`${Key}_other`, string>;
type Forms<Key extends string> = Partial<Record<`${Key}_${Intl.LDMLPluralRule}`, string>>;

/**
 * A sentence in the form that its number takes in a language, with the number in it: of `hits`, 1 takes `hits_one` and 2
 * takes `hits_other`, by the plural rules of Unicode CLDR and the names of i18next.
 */
export function plural<Key extends string>(
  words: Other<Key> & Forms<Key>,
  key: Key,
  count: number,
  locale: string,
): string {
  const [other, forms]: [Other<Key>, Forms<Key>] = [words, words];
  const form = forms[`${key}_${new Intl.PluralRules(locale).select(count)}` as const];
  return fill(form ?? other[`${key}_other` as const], { count });
}
