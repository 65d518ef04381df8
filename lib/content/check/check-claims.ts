import { isMap, isSeq } from 'yaml';
import type { CaseFiles } from '@/lib/content/open/case-files';
import { type Diagnostic, diagnostic, type Place } from '@/lib/content/parse/diagnostic';
import { numbersIn } from '@/lib/content/parse/numbers';
import { placeAfter } from '@/lib/content/parse/place-after';
import type { Story } from '@/lib/content/parse/story';
import { find, nodeAt, type YamlTree } from '@/lib/content/parse/yaml-tree';
import { languages, perLocale } from '@/lib/languages/languages';
import { type Locale, locales } from '@/lib/languages/locale';

/** Every number of a story is in a claim, every figure of a claim in every story. */
export function claimedNumbers({ outage, stories }: CaseFiles): Diagnostic[] {
  const figures = find(outage, 'claims.*.figures.*').map(({ value, place }) => ({
    value: Math.abs(Number(value)),
    place,
  }));
  const name = nameIn(outage);
  const shown = perLocale((locale) => numbersOf(stories[locale], locale, name));
  const unused = figures.flatMap(({ value, place }) => {
    const without = locales.filter(
      (locale) => stories[locale].mentions && !shown[locale].some((number) => number.value === value),
    );
    if (without.length === 0) return [];
    const message = `${value} does not stand in ${without.map((locale) => `${locale}.mdx`).join(' and ')}`;
    const remedy = 'write it there in digits, outside backticks, or take the figure out';
    return [diagnostic(place, 'unused-figure', message, remedy)];
  });
  if (!areWhole(outage)) return unused;
  const claimed = new Set(figures.map(({ value }) => value));
  const unclaimed = locales.flatMap((locale) =>
    shown[locale].filter(({ value }) => !claimed.has(value)).map((number) => unclaimedNumber(number, locale)),
  );
  return [...unclaimed, ...unused];
}

/** Whether every claim could be read with its figures: else a number may have its claim yet. */
function areWhole(outage: YamlTree): boolean {
  const claims = nodeAt(outage.root, ['claims']);
  if (outage.partial || !isSeq(claims)) return false;
  return claims.items.every((claim) => isMap(claim) && isSeq(claim.get('figures')));
}

type Shown = { value: number; text: string; place: Place };

function unclaimedNumber({ value, text, place }: Shown, locale: Locale): Diagnostic {
  const reading = text === String(value) ? '' : ` (read as ${value})`;
  const claim = `add ${value} to the figures of a claim, or write it in words or in backticks if it is no fact`;
  const { thousands, decimal } = languages[locale];
  const remedy = `${claim}; this language writes 300${thousands}000 and 1${decimal}5`;
  return diagnostic(place, 'unclaimed-number', `${text}${reading} is in no claim`, remedy);
}

/** A digit in the name of the organisation is no fact about its outage. */
export function nameIn(outage: YamlTree): string {
  return find(outage, 'organisation')[0]?.value ?? '';
}

/** The text with a name blanked out, as long as it was. */
export function withoutName(text: string, name: string): string {
  return name === '' ? text : text.replaceAll(name, ' '.repeat(name.length));
}

function numbersOf(story: Story, locale: Locale, name: string): Shown[] {
  const prose = story.texts.filter(({ kind }) => kind === 'prose');
  return prose.flatMap(({ source, place }) =>
    numbersIn(withoutName(source, name), locale).map(({ value, written: text, index }) => ({
      value,
      text,
      place: placeAfter(place, source.slice(0, index)),
    })),
  );
}
