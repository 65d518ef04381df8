import { type Diagnostic, diagnostic } from '@/lib/content/parse/diagnostic';
import { find, type YamlTree } from '@/lib/content/parse/yaml-tree';
import { languages } from '@/lib/languages/languages';
import type { Locale } from '@/lib/languages/locale';

/** Questions that ask for the exception: who reads over one small word answers the opposite. */
export function negativeStems(words: YamlTree, locale: Locale): Diagnostic[] {
  return ['quiz.*.question', 'predictions.*.question'].flatMap((at) =>
    find(words, at).flatMap(({ value, place }) => {
      const [asked = ''] = value.split(/(?<=[.!?]) /).slice(-1);
      if (!languages[locale].asksForException.test(asked)) return [];
      const message = `“${asked}” asks what is not so, and a reader in a hurry misses that`;
      return [diagnostic(place, 'negative-stem', message, 'ask for what is so')];
    }),
  );
}
