import { basename, join } from 'node:path';
import { type Diagnostic, diagnostic, type Place } from '@/lib/content/parse/diagnostic';
import { find, type YamlTree } from '@/lib/content/parse/yaml-tree';
import { draftLocales } from '@/lib/languages/draft-locales';
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

/** What a language that is still being written lacks is one warning that counts it. */
export function gapsOfLanguages(root: string, found: readonly Diagnostic[]): Diagnostic[] {
  const told = draftLocales.map((locale) => ({ locale, gaps: found.filter((each) => isGapOf(each, locale)) }));
  const counts = told.flatMap(({ locale, gaps }) => {
    const place = { file: join(root, 'ui', `${locale}.json`), line: 1, column: 1 };
    return gaps.length === 0
      ? []
      : [counted(place, locale, gaps.length, `take \`isDraft\` out of lib/languages/${locale}.ts`)];
  });
  return [...found.filter((each) => !told.some(({ gaps }) => gaps.includes(each))), ...counts];
}

function isGapOf(found: Diagnostic, locale: Locale): boolean {
  return isGap(found) && localeIn(found.file) === locale;
}

function counted(place: Place, locale: Locale, count: number, remedy: string): Diagnostic {
  const { englishName } = languages[locale];
  const lack = count === 1 ? 'piece lacks its' : 'pieces lack their';
  const message = `${count} ${lack} ${englishName}: readers get the ${languages[sourceLocale].englishName}, marked`;
  return diagnostic(place, 'draft', message, `${remedy} to see each with its line`);
}

/** What a case lacks in a language in which it is a draft is one warning that counts it. */
export function gapsOfDrafts(outage: YamlTree, found: readonly Diagnostic[]): Diagnostic[] {
  const drafts = find(outage, 'draft.*');
  const lacking = (locale: string) => found.filter((each) => isGap(each) && localeIn(each.file) === locale);
  const told = new Set(drafts.flatMap(({ value }) => lacking(value)));
  const counts = drafts.flatMap(({ value, place }) => {
    const language = locales.find((locale) => locale === value);
    const count = lacking(value).length;
    return language && count > 0 ? [counted(place, language, count, 'take this language out of `draft`')] : [];
  });
  return [...found.filter((each) => !told.has(each)), ...counts];
}
