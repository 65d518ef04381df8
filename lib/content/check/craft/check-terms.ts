import { proseOf } from '@/lib/content/check/texts-for-readers';
import type { CaseFiles, SharedFiles } from '@/lib/content/open/case-files';
import { type Diagnostic, diagnostic } from '@/lib/content/parse/diagnostic';
import { placeAfter } from '@/lib/content/parse/place-after';
import type { WrittenText } from '@/lib/content/parse/written-text';
import { find, nodeAt, type YamlTree } from '@/lib/content/parse/yaml-tree';
import { type Locale, locales } from '@/lib/languages/locale';

/** Terms of the glossary that a story uses and explains nowhere; words that are also everyday words need no explaining. */
export function unexplainedTerms(files: CaseFiles, glossary: YamlTree, locale: Locale): Diagnostic[] {
  const marked = marksIn(files, locale);
  const prose = proseOf(files, locale);
  const terms = termsIn(glossary);
  const isReadable = files.stories[locale].diagnostics.length === 0 && !glossary.partial;
  if (!isReadable || marked.some((id) => !terms.some((term) => term.id === id))) return [];
  return terms
    .filter(({ id, isEveryday }) => !isEveryday && !marked.includes(id))
    .flatMap(({ id, term, whole }) => {
      for (const { source, place } of prose) {
        if (!source.includes(term)) continue;
        const said = whole.exec(source);
        if (!said) continue;
        const message = `“${said[0]}” stands in the glossary, and this story explains it nowhere`;
        const remedy = `write <Term id="${id}">${said[0]}</Term> where it stands first`;
        return [diagnostic(placeAfter(place, source.slice(0, said.index)), 'unexplained-term', message, remedy)];
      }
      return [];
    });
}

/** Terms of the glossary that nobody comes across. */
export function unusedTerms(
  cases: readonly CaseFiles[],
  { glossary: glossaries }: SharedFiles,
  written: Record<Locale, WrittenText[]>,
): Diagnostic[] {
  return locales.flatMap((locale) => {
    const glossary = glossaries[locale];
    if (cases.some(({ stories }) => stories[locale].mentions === undefined)) return [];
    const marked = cases.flatMap((each) => marksIn(each, locale));
    const texts = written[locale].filter(({ place }) => place.file !== glossary.file).map(({ source }) => source);
    return termsIn(glossary)
      .filter(({ id, part }) => !marked.includes(id) && !texts.some((text) => part.test(text)))
      .map(({ id, place }) => {
        const remedy = `mark it in a story with <Term id="${id}">, or take it out in every language`;
        return diagnostic(place, 'unused-term', `term \`${id}\` is explained, and used nowhere`, remedy);
      });
  });
}

function marksIn({ stories }: Pick<CaseFiles, 'stories'>, locale: Locale): string[] {
  return stories[locale].elements.flatMap(({ name, id }) => (name === 'Term' ? [id] : []));
}

/** The terms with how they are found: as a word as it is written, in the plural too; or as the beginning of one. */
function termsIn(glossary: YamlTree) {
  return find(glossary, '*.term').map(({ value, place, path }) => {
    const id = String(path[0]);
    const everyday = nodeAt(glossary.root, [id, 'everyday']);
    const written = `(?<![\\p{L}\\p{N}-])${value.replace(/[\\^$.*+?()[\]{}|]/g, '\\$&')}`;
    return {
      id,
      term: value,
      place,
      isEveryday: everyday !== undefined,
      whole: new RegExp(`${written}(?:s|en|’s)?(?![\\p{L}\\p{N}-])`, 'u'),
      part: new RegExp(written, 'iu'),
    };
  });
}
