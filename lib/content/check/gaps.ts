import { basename } from 'node:path';
import { type Diagnostic, diagnostic } from '@/lib/content/parse/diagnostic';
import { find, type YamlTree } from '@/lib/content/parse/yaml-tree';
import { languages } from '@/lib/languages/languages';
import { type Locale, locales, sourceLocale } from '@/lib/languages/locale';

/** Whether this is about words that a translation lacks: the source language's stand in for them. */
export function isGap({ code, file }: Diagnostic): boolean {
  const locale = localeIn(file);
  const isLacking = code === 'missing-file' || code === 'missing-key' || code === 'missing-words';
  return isLacking && locale !== undefined && locale !== sourceLocale;
}

/** The language that a file of words is in, by its name. */
export function localeIn(file: string): Locale | undefined {
  return locales.find((locale) => basename(file).split('.').includes(locale));
}

/** What a case lacks in a language in which it is a draft is one warning that counts it. */
export function gapsOfDrafts(outage: YamlTree, found: readonly Diagnostic[]): Diagnostic[] {
  const drafts = find(outage, 'draft.*');
  const lacking = (locale: string) => found.filter((each) => isGap(each) && localeIn(each.file) === locale);
  const told = new Set(drafts.flatMap(({ value }) => lacking(value)));
  const counts = drafts.flatMap(({ value, place }) => {
    const language = locales.find((locale) => locale === value);
    const count = lacking(value).length;
    if (!language || count === 0) return [];
    const name = languages[language].englishName;
    const message = `${count} ${count === 1 ? 'piece lacks its' : 'pieces lack their'} ${name}: readers get the ${languages[sourceLocale].englishName}, marked`;
    const remedy = 'take this language out of `draft` to see each with its line';
    return [diagnostic(place, 'draft', message, remedy)];
  });
  return [...found.filter((each) => !told.has(each)), ...counts];
}
