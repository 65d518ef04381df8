import { phrasesOf } from '@/lib/content/check/texts-for-readers';
import type { CaseFiles } from '@/lib/content/open/case-files';
import { type Diagnostic, diagnostic } from '@/lib/content/parse/diagnostic';
import { placeAfter } from '@/lib/content/parse/place-after';
import type { WrittenText } from '@/lib/content/parse/written-text';
import { locales } from '@/lib/languages/locale';

const mostWords = 35;

/** Sentences of a case that a reader has lost the beginning of when they end. */
export function longSentences(files: CaseFiles): Diagnostic[] {
  return locales.flatMap((locale) =>
    [...phrasesOf(files, locale), ...files.stories[locale].paragraphs].flatMap(longIn),
  );
}

/** A sentence ends at its full stop, also inside a quotation. */
function longIn({ source, place }: WrittenText): Diagnostic[] {
  const sentences = [...source.matchAll(/\S[\s\S]*?(?:[.!?…][”’"')]*(?=\s|$)|$)/g)];
  return sentences.flatMap(({ 0: sentence, index }) => {
    const count = sentence.split(/\s+/).filter((word) => /[\p{L}\p{N}]/u.test(word)).length;
    if (count <= mostWords) return [];
    const message = `a sentence of ${count} words`;
    const remedy = `make two of it: ${mostWords} words are many already`;
    return [diagnostic(placeAfter(place, source.slice(0, index)), 'long-sentence', message, remedy)];
  });
}
