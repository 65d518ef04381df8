import { isMap, isSeq } from 'yaml';
import type { CaseFiles } from '@/lib/content/open/case-files';
import { type Diagnostic, diagnostic } from '@/lib/content/parse/diagnostic';
import { numbersIn } from '@/lib/content/parse/numbers';
import { type FoundNode, find, nodeAt, type YamlTree } from '@/lib/content/parse/yaml-tree';
import type { Locale } from '@/lib/languages/locale';
import { nameIn, withoutName } from './check-claims';

/** Every number that a session tells as a fact stands in a claim of its case; an exercise may have its own. */
export function claimedFacts(
  { outage }: Pick<CaseFiles, 'outage'>,
  session: YamlTree,
  words: YamlTree,
  locale: Locale,
): Diagnostic[] {
  if (session.partial) return [];
  const facts = [
    ...find(words, 'situation'),
    ...factsOf(session).flatMap((id) => find(words, ['cards', id, 'show'])),
    ...find(words, 'decisions.*.done'),
    ...find(words, 'debrief.*.listen'),
  ];
  return claimedIn({ outage }, facts, locale);
}

/** What of these texts, told as facts, has a number that no claim of the case has. */
export function claimedIn(
  { outage }: Pick<CaseFiles, 'outage'>,
  facts: readonly FoundNode[],
  locale: Locale,
): Diagnostic[] {
  if (outage.partial) return [];
  const claimed = new Set(find(outage, 'claims.*.figures.*').map(({ value }) => Math.abs(Number(value))));
  const name = nameIn(outage);
  return facts.flatMap(({ value, place }) => unclaimed({ value: withoutName(value, name), place }, locale, claimed));
}

function factsOf(session: YamlTree): string[] {
  const cards = nodeAt(session.root, ['cards']);
  if (!isSeq(cards)) return [];
  return cards.items.flatMap((card) => (isMap(card) && card.get('basis') === 'fact' ? [String(card.get('id'))] : []));
}

function unclaimed(
  { value: text, place }: Pick<FoundNode, 'value' | 'place'>,
  locale: Locale,
  claimed: ReadonlySet<number>,
): Diagnostic[] {
  return numbersIn(text.replace(/`[^`]*`|\{\{[^}]*\}\}/g, ''), locale)
    .filter(({ value }) => !claimed.has(value))
    .map(({ value, written }) => {
      const remedy = `say what the story says, add ${value} to a claim, write it in words, or make it an exercise`;
      return diagnostic(place, 'unclaimed-number', `${written} is in no claim of this case`, remedy);
    });
}
