import { join } from 'node:path';
import { changedWords, inLocale, type TranslationUnit } from '@/lib/content/translate/translation-units';
import { missingWords, type Translation } from '@/lib/content/translate/translations';
import type { Locale } from '@/lib/languages/locale';
import { earlierUnit } from './earlier-unit';

/** A stale or missing unit for who has to mend it: both places, and the words that were and are, or that are lacking. */
export function toldUnit(root: string, locale: Locale, unit: Translation): string[] {
  const { file, id, line, standing, own, words } = unit;
  const there = own ? `${join(root, inLocale(file, locale))}:${own.line}` : join(root, inLocale(file, locale));
  const head = `${join(root, file)}:${line}: ${id} is ${standing} in ${there}`;
  if (standing === 'missing') return [head, ...missingWords(unit).flatMap((path) => said(path, ['+', words[path]]))];
  const before = unit.writtenFrom && earlierUnit(root, unit, unit.writtenFrom);
  if (!before) return [head, '  what it was stands in no commit; now:', ...wordsOf(unit)];
  return [head, ...changedWords(before, unit).flatMap((each) => said(each.path, ['-', each.before], ['+', each.now]))];
}

function wordsOf({ words }: TranslationUnit): string[] {
  return Object.entries(words).flatMap(([path, text]) => said(path, ['+', text]));
}

function said(path: string, ...lines: [sign: string, text: string | undefined][]): string[] {
  return [`  ${path}`, ...lines.flatMap(([sign, text]) => (text ? [`  ${sign} ${text}`] : []))];
}
