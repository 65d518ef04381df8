import type { ReactNode } from 'react';
import { HealthMark } from '@/components/ui/health-mark';
import { Phrase } from '@/components/ui/phrase';
import { changesAt } from '@/lib/cascade/timeline';
import type { CaseContent } from '@/lib/content/read';
import { uiWords } from '@/lib/content/ui-words';
import type { Locale } from '@/lib/locale';

type Props = {
  content: CaseContent;
  locale: Locale;
  id: string;
  /** The notes to the step's sources. */
  notes: ReactNode;
  children: ReactNode;
};

/** One step of the story: its text, and in words what it changes in the diagram. */
export function StoryStep({ content: { outage, words }, locale, id, notes, children }: Props) {
  const t = uiWords(locale);
  const at = outage.steps.findIndex((step) => step.id === id);
  const { title, when } = words.steps[id] ?? {};
  const time = outage.steps[at]?.time ?? 'order';
  const timed = outage.steps.some((step) => step.time !== 'order');
  const prediction = outage.predictions.find(({ before }) => before === id);
  return (
    <>
      {prediction && <li data-gate={prediction.id} className="cascade-gate script-only" />}
      <li id={id} className="cascade-step">
        <span className="cascade-step-number" aria-hidden="true">
          {at + 1}
        </span>
        <h3 className="text-xl">
          <Phrase>{title}</Phrase>{' '}
          {timed && (
            <span className="font-normal text-ink-soft">
              {when ? `${when} (${t(`explore.time.${time}`)})` : t('explore.time.order')}
            </span>
          )}
          {notes}
        </h3>
        <div className="prose">{children}</div>
        <ul aria-label={t('cascade.changes')} className="flex flex-wrap gap-x-5 gap-y-1 font-mark text-[0.95rem]">
          {changesAt(outage, at).map(({ node, from, to }) => (
            <li key={node} className="flex items-center gap-1.5">
              <HealthMark health={to} />
              {t('cascade.change', { node: words.nodes[node], from: t(`health.${from}`), to: t(`health.${to}`) })}
            </li>
          ))}
        </ul>
      </li>
    </>
  );
}
