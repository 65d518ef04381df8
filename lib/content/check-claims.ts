import { type Locale, locales } from '../locale';
import type { CaseFiles } from './case-files';
import { type Diagnostic, diagnostic, type Place } from './diagnostic';
import { numbersIn } from './numbers';
import type { Story } from './story';
import { find, nodeAt } from './yaml-tree';

const written: Record<Locale, string> = { nl: '300.000 and 1,5', en: '300,000 and 1.5' };

/** Every number of a story is in a claim, every figure of a claim in both stories. */
export function claimedNumbers({ outage, stories }: CaseFiles): Diagnostic[] {
  if (!nodeAt(outage.root, ['claims'])) return [];
  const figures = find(outage, 'claims.*.figures.*');
  const claimed = new Set(figures.map(({ value }) => Math.abs(Number(value))));
  const shown = { nl: numbersOf(stories.nl, 'nl'), en: numbersOf(stories.en, 'en') };
  const unclaimed = locales.flatMap((locale) =>
    shown[locale]
      .filter(({ value }) => !outage.partial && !claimed.has(value))
      .map(({ value, text, place }) => {
        const reading = text === String(value) ? '' : ` (read as ${value})`;
        const remedy = `add ${value} to the figures of a claim; write it in words or in backticks if it is no fact; this language writes ${written[locale]}`;
        return diagnostic(place, 'unclaimed-number', `${text}${reading} is in no claim`, remedy);
      }),
  );
  const unused = figures.flatMap(({ value, place }) => {
    const without = locales.filter(
      (locale) =>
        stories[locale].mentions !== undefined &&
        !shown[locale].some((number) => number.value === Math.abs(Number(value))),
    );
    if (without.length === 0) return [];
    const where = without.map((locale) => `${locale}.mdx`).join(' and ');
    return [
      diagnostic(
        place,
        'unused-figure',
        `${value} does not stand in ${where}`,
        'write it there in digits, outside backticks, or take the figure out',
      ),
    ];
  });
  return [...unclaimed, ...unused];
}

function numbersOf(story: Story, locale: Locale): { value: number; text: string; place: Place }[] {
  const prose = story.texts.filter(({ kind }) => kind === 'prose');
  return prose.flatMap(({ source, place }) =>
    numbersIn(source, locale).map(({ value, written: text, index }) => ({
      value,
      text,
      place: moved(place, source.slice(0, index)),
    })),
  );
}

function moved({ file, line, column }: Place, over: string): Place {
  const lines = over.split('\n');
  const last = (lines.at(-1) ?? '').length;
  return { file, line: line + lines.length - 1, column: lines.length === 1 ? column + last : last + 1 };
}
