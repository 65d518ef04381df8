import { Phrase } from '@/components/text/phrase';
import { uiWords } from '@/lib/content/read/ui-words';
import type { Locale } from '@/lib/languages/locale';
import type { OnCallMaterial, ReadingWords } from '@/lib/on-call/material';
import type { OnCall } from '@/lib/on-call/schema';

type Props = {
  onCall: OnCall;
  material: OnCallMaterial;
  /** What the numbers of the model are called, by stock. */
  values: Record<string, string>;
  locale: Locale;
};

/** All signals and what was done, to read: for whom no script runs, and for who would rather read. */
export function OnCallToRead({ onCall, material, values, locale }: Props) {
  const t = uiWords(locale);
  return (
    <details className="on-call-read">
      <summary>{t('onCallPage.read.heading')}</summary>
      <div className="prose">
        <p>{t('onCallPage.read.lead')}</p>
        <h3>{t('onCall.log.page')}</h3>
        <p>
          <b>{material.page.from}:</b> <Phrase>{material.page.text}</Phrase>
        </p>
        <p>
          <Phrase>{material.page.when}</Phrase>
        </p>
        <h3>{t('onCallPage.read.signals')}</h3>
        <dl className="on-call-list">
          {onCall.signals.map(({ id, readings }) => (
            <div key={id}>
              <dt>
                <Phrase>{material.signals[id]?.name}</Phrase>
              </dt>
              {readings.map((reading) => (
                <Reading key={reading.id} reading={material.readings[reading.id]} values={values} locale={locale} />
              ))}
              {material.signals[id]?.blind && (
                <dd>
                  <Phrase>{material.signals[id]?.blind}</Phrase>
                </dd>
              )}
            </div>
          ))}
        </dl>
        <h3>{t('onCallPage.read.actions')}</h3>
        <dl className="on-call-list">
          {onCall.actions.map(({ id }) => (
            <div key={id}>
              <dt>
                <Phrase>{material.actions[id]?.name}</Phrase>
              </dt>
              <dd>
                <Phrase>{unplayed(material.actions[id]?.done ?? '', values)}</Phrase>{' '}
                {material.actions[id]?.why && <Phrase>{unplayed(material.actions[id].why, values)}</Phrase>}
              </dd>
            </div>
          ))}
        </dl>
        <h3>{t('onCallPage.read.timeline')}</h3>
        <ol>
          {material.timeline.map(({ text }) => (
            <li key={text}>
              <Phrase>{text}</Phrase>
            </li>
          ))}
        </ol>
        <h3>{t('onCallPage.read.made')}</h3>
        <p>
          <Phrase>{material.made}</Phrase>
        </p>
      </div>
    </details>
  );
}

type ReadingProps = { reading: ReadingWords | undefined; values: Record<string, string>; locale: Locale };

function Reading({ reading, values, locale }: ReadingProps) {
  if (!reading) return null;
  return (
    <dd>
      <Phrase>{unplayed(reading.text, values)}</Phrase>
      {reading.basis === 'exercise' && <span className="on-call-made">{uiWords(locale)('onCall.exercise')}</span>}
    </dd>
  );
}

/** A text with the name of each number in its place, as far as that has one: its value there is only in a turn. */
function unplayed(text: string, values: Record<string, string>): string {
  return text.replace(/\{\{([\w-]+)\}\}/g, (_, id: string) => (values[id] ? `‹${values[id]}›` : '…'));
}
