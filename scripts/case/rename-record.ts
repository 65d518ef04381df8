import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { recorded, recordFile, translationsOf } from '@/lib/content/translate/translations';
import { translatedLocales } from '@/lib/languages/locale';

/**
 * Remembers which pieces count as translated. Called once ids have changed, what it gives records those pieces under their new ids,
 * and names the files that it wrote: the same words, in the same order, need nobody to read them again.
 */
export function keepRecords(root: string): () => string[] {
  const before = translatedLocales
    .filter((locale) => existsSync(recordFile(root, locale)))
    .map((locale) => ({ locale, standings: translationsOf(root, locale).map(({ standing }) => standing) }));
  return () =>
    before.flatMap(({ locale, standings }) => {
      const file = recordFile(root, locale);
      const record = recorded(root, locale, (_, index) => standings[index] === 'translated');
      const text = `${JSON.stringify(record, null, 2)}\n`;
      if (text === readFileSync(file, 'utf8')) return [];
      writeFileSync(file, text);
      return [file];
    });
}
