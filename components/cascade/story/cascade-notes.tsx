import type { CaseContent } from '@/lib/content/read/read';
import { uiWords } from '@/lib/content/read/ui-words';
import type { Locale } from '@/lib/languages/locale';

/** How far the diagram may be trusted: what its times and its tubes rest on. */
export function CascadeNotes({ content: { outage, words }, locale }: { content: CaseContent; locale: Locale }) {
  const t = uiWords(locale);
  const allOrder = outage.steps.every(({ time }) => time === 'order');
  const stocks = outage.nodes.flatMap(({ id, stock }) =>
    stock
      ? t('cascade.stock', {
          node: words.nodes[id],
          quantity: t(`cascade.quantity.${stock.quantity}`),
          basis: t(`cascade.basis.${stock.basis}`),
        })
      : [],
  );
  const notes = allOrder ? [t('cascade.allOrder'), ...stocks] : stocks;
  if (notes.length === 0) return null;
  return <p className="max-w-measure font-mark text-[0.95rem] text-ink-soft">{notes.join(' ')}</p>;
}
