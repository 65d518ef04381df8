import type { CaseFiles } from '@/lib/content/open/case-files';
import { type Diagnostic, diagnostic } from '@/lib/content/parse/diagnostic';
import { numbersIn } from '@/lib/content/parse/numbers';
import { type FoundNode, find, type YamlTree } from '@/lib/content/parse/yaml-tree';
import type { Locale } from '@/lib/languages/locale';

const depths = [3, 4, 5].map((depth) => Array.from({ length: depth }, () => '*').join('.'));

/** Every number in the words across the cases stands in a claim of one of them. */
export function lessonNumbers(words: YamlTree, locale: Locale, cases: readonly CaseFiles[]): Diagnostic[] {
  if (cases.some(({ outage }) => outage.partial)) return [];
  const claimed = new Set(
    cases.flatMap(({ outage }) => find(outage, 'claims.*.figures.*').map(({ value }) => Math.abs(Number(value)))),
  );
  const texts = depths.flatMap((at) => find(words, at));
  return texts.flatMap((text) => unclaimed(text, locale, claimed));
}

function unclaimed({ value: text, place }: FoundNode, locale: Locale, claimed: ReadonlySet<number>): Diagnostic[] {
  return numbersIn(text.replace(/`[^`]*`/g, ''), locale)
    .filter(({ value }) => !claimed.has(value))
    .map(({ value, written }) => {
      const remedy = `write what a case says, or add ${value} to a claim of its case, or write it in words`;
      return diagnostic(place, 'unclaimed-number', `${written} is in no claim of any case`, remedy);
    });
}
