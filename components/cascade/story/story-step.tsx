import type { ReactNode } from 'react';
import { changeWords, levelLines, timeOf } from '@/components/cascade/player/step-words';
import { HealthMark } from '@/components/text/health-mark';
import { Phrase } from '@/components/text/phrase';
import { changesAt } from '@/lib/cascade/timeline';
import type { CaseContent } from '@/lib/content/read/read';
import { uiWords } from '@/lib/content/read/ui-words';
import type { Locale } from '@/lib/languages/locale';

type Props = {
  content: CaseContent;
  locale: Locale;
  id: string;
  /** The notes to the step's sources. */
  notes: ReactNode;
  children: ReactNode;
};

/** One step of the story: its text, and in words what it changes in the diagram. */
export function StoryStep({ content, locale, id, notes, children }: Props) {
  const { outage, words } = content;
  const t = uiWords(locale);
  const at = outage.steps.findIndex((step) => step.id === id);
  const when = timeOf(content, locale, at);
  const prediction = outage.predictions.find(({ before }) => before === id);
  return (
    <>
      {prediction && <li data-prediction={prediction.id} className="prediction-slot script-only" />}
      <li id={id} className="cascade-step">
        <span className="cascade-step-number" aria-hidden="true">
          {at + 1}
        </span>
        <h3 className={when ? 'text-xl' : 'inline text-xl'}>
          <Phrase>{words.steps[id]?.title}</Phrase>
        </h3>
        <p className={when ? 'font-mark text-ink-soft' : 'inline text-xl'}>
          {when && `${when}\u00a0`}
          {notes}
        </p>
        <div className="prose">{children}</div>
        <ul aria-label={t('cascade.changes')}>
          {changesAt(outage, at).map((change) => (
            <li key={change.node} className="flex items-center gap-1.5">
              <HealthMark health={change.to} />
              {changeWords(content, locale, change)}
            </li>
          ))}
          {levelLines(content, locale, at).map((line) => (
            <li key={line} className="cascade-level">
              {line}
            </li>
          ))}
        </ul>
      </li>
    </>
  );
}
