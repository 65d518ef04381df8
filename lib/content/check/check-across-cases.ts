import { cutWords } from '@/lib/content/check/craft/check-lost-words';
import type { CaseFiles, SharedFiles } from '@/lib/content/open/case-files';
import { type Code, type Diagnostic, diagnostic, nameOneOf } from '@/lib/content/parse/diagnostic';
import { type FoundNode, find } from '@/lib/content/parse/yaml-tree';
import { draftLocales } from '@/lib/languages/draft-locales';
import { locales } from '@/lib/languages/locale';
import { doublesIn } from './check-references';

/** What may not be the same in two cases, or in two languages. */
export function checkBetween(cases: readonly CaseFiles[]): Diagnostic[] {
  const words = cases.flatMap((files) => locales.map((locale) => files.words[locale]));
  return [
    ...doubled(
      'order',
      cases.flatMap(({ outage }) => find(outage, 'order')),
    ),
    ...doubled(
      'title',
      words.flatMap((tree) => find(tree, 'title')),
    ),
    ...doubled(
      'description',
      words.flatMap((tree) => find(tree, 'description')),
    ),
  ];
}

function doubled(what: 'order' | 'title' | 'description', found: readonly FoundNode[]): Diagnostic[] {
  const code: Code = `doubled-${what}`;
  return found.flatMap(({ value, place }) => {
    const first = found.findIndex((other) => sameWords(other.value, value));
    const before = found[first]?.place;
    if (!before || before.file === place.file) return [];
    const message = `${what} “${value}” stands already in ${before.file}:${before.line}`;
    return [diagnostic(place, code, message, `give each its own ${what}`)];
  });
}

function sameWords(one: string, other: string): boolean {
  return one.toLowerCase() === other.toLowerCase();
}

/** The glossary explains the same terms in every language; shared sources have each their own id. */
export function checkShared({ sources, glossary }: SharedFiles): Diagnostic[] {
  const terms = locales.flatMap((locale) =>
    locales.flatMap((other) => {
      if (other === locale || glossary[other].partial) return [];
      const there = find(glossary[other], '<key>').map(({ value }) => value);
      return find(glossary[locale], '<key>')
        .filter(({ value }) => !there.includes(value))
        .map(({ value, place }) => {
          const remedy = `add it there; ${nameOneOf(there, value, 'or take it out here')}`;
          const start = { file: glossary[other].file, line: 1, column: 1 };
          return diagnostic(
            draftLocales.includes(other) ? start : place,
            'missing-words',
            `term \`${value}\` is not in ${glossary[other].file}`,
            remedy,
          );
        });
    }),
  );
  const own = locales.flatMap((locale) => [...glossary[locale].diagnostics, ...cutWords(glossary[locale])]);
  return [...sources.diagnostics, ...cutWords(sources), ...own, ...doublesIn(sources, 'sources.*.id'), ...terms];
}
