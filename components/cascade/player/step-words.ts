import { type Change, changesAt, type LevelChange, levelChangesAt } from '@/lib/cascade/timeline';
import type { CaseContent } from '@/lib/content/read/read';
import { uiWords } from '@/lib/content/read/ui-words';
import { languages } from '@/lib/languages/languages';
import type { Locale } from '@/lib/languages/locale';

/** One step as the player names it: in the strip, under the picture and aloud. */
export type StepWords = {
  /** `Step 3 of 9: …` */
  position: string;
  title: string;
  /** When it happened and how exactly that is known, as far as anything is. */
  when?: string | undefined;
  /** What happens and what changes, for who can't see the picture. */
  happening: string;
};

/** What the player says of the step at place `at`. */
export function stepWords(content: CaseContent, locale: Locale, at: number): StepWords {
  const { outage, words } = content;
  const t = uiWords(locale);
  const id = outage.steps[at]?.id ?? '';
  const { title = id, happens = '' } = words.steps[id] ?? {};
  const position = t('cascade.position', { number: at + 1, steps: outage.steps.length, title });
  const changes = [
    ...changesAt(outage, at).map((change) => changeWords(content, locale, change)),
    ...levelLines(content, locale, at),
  ];
  return {
    title,
    when: timeOf(content, locale, at),
    position,
    happening: t('cascade.happening', { happens, changes: changes.join('; ') }),
  };
}

export function changeWords({ words }: CaseContent, locale: Locale, { node, from, to }: Change): string {
  const t = uiWords(locale);
  return t('cascade.change', { node: words.nodes[node], from: t(`health.${from}`), to: t(`health.${to}`) });
}

/** When a step happened, in words that say how exactly that is known; nothing in a case of which no source gives a time. */
export function timeOf({ outage, words }: CaseContent, locale: Locale, at: number): string | undefined {
  const t = uiWords(locale);
  const step = outage.steps[at];
  if (!step || outage.steps.every(({ time }) => time === 'order')) return undefined;
  return words.steps[step.id]?.when ?? t('cascade.orderOnly');
}

/** What a step does to the stocks: a share of the limit where a source or our model gives one, else only higher or lower. */
export function levelLines(content: CaseContent, locale: Locale, at: number): string[] {
  return levelChangesAt(content.outage, at).flatMap((change) => levelWords(content, locale, change) ?? []);
}

function levelWords({ outage, words }: CaseContent, locale: Locale, { node, from, to }: LevelChange) {
  const t = uiWords(locale);
  const stock = outage.nodes.find(({ id }) => id === node)?.stock;
  if (!stock) return undefined;
  const own = {
    node: words.nodes[node],
    quantity: t(`cascade.quantity.${stock.quantity}`),
    basis: t(`cascade.basis.${stock.basis}`),
  };
  if (stock.basis !== 'order') {
    const percent = new Intl.NumberFormat(languages[locale].intl, { style: 'percent' }).format(to);
    return t('cascade.level.of', { ...own, percent });
  }
  if (to >= 1) return t('cascade.level.full', own);
  return from === undefined ? undefined : t(`cascade.level.${to > from ? 'rises' : 'falls'}`, own);
}
