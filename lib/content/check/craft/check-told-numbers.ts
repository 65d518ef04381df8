import { type Diagnostic, diagnostic } from '@/lib/content/parse/diagnostic';
import { find, type YamlTree } from '@/lib/content/parse/yaml-tree';
import { languages } from '@/lib/languages/languages';
import type { Locale } from '@/lib/languages/locale';

/** Questions with several right options that tell how many, so that counting does part of the work. */
export function toldNumbers(quiz: YamlTree, words: YamlTree, locale: Locale): Diagnostic[] {
  return find(quiz, 'questions.*.type')
    .filter(({ value }) => value === 'multiple')
    .flatMap(({ path }) => find(quiz, `questions.${String(path[1])}.id`))
    .flatMap(({ value }) => find(words, ['quiz', value, 'question']))
    .flatMap(({ value, place }) => {
      const [number] = languages[locale].asksForNumber.exec(value) ?? [];
      if (number === undefined) return [];
      const message = `“${number}” tells how many options are right`;
      return [
        diagnostic(place, 'told-number', message, 'leave the number out: the page says to choose all that apply'),
      ];
    });
}
