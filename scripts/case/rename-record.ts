import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { recorded, recordFile, type Translation, translationsOf } from '@/lib/content/translate/translations';
import { translatedLocales } from '@/lib/languages/locale';

/**
 * Remembers which pieces count as translated. Called once ids have changed, what it gives records those pieces under their new ids,
 * and names the files that it wrote: the same words, in the same order in their file, need nobody to read them again.
 * @param oldName what a file was called before
 */
export function keepRecords(root: string, oldName = (file: string) => file): () => string[] {
  const before = translatedLocales
    .filter((locale) => existsSync(recordFile(root, locale)))
    .map((locale) => ({ locale, pieces: byFile(translationsOf(root, locale)) }));
  return () =>
    before.flatMap(({ locale, pieces }) => {
      const file = recordFile(root, locale);
      const seen = new Map<string, number>();
      const record = recorded(
        root,
        locale,
        (unit) => {
          const place = seen.get(unit.file) ?? 0;
          seen.set(unit.file, place + 1);
          return pieces.get(oldName(unit.file))?.[place]?.standing === 'translated';
        },
        (gone) => pieces.get(gone.file)?.some(({ id }) => id === gone.id) ?? false,
      );
      const text = `${JSON.stringify(record, null, 2)}\n`;
      if (text === readFileSync(file, 'utf8')) return [];
      writeFileSync(file, text);
      return [file];
    });
}

function byFile(pieces: readonly Translation[]): Map<string, Translation[]> {
  const files = new Map<string, Translation[]>();
  for (const piece of pieces) files.set(piece.file, [...(files.get(piece.file) ?? []), piece]);
  return files;
}
