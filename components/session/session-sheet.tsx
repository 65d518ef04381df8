import type { ReactNode } from 'react';
import { Phrase } from '@/components/ui/phrase';
import { SourceList } from '@/components/ui/source-list';
import type { SessionContent } from '@/lib/content/read-session';
import { uiWords } from '@/lib/content/ui-words';
import type { Locale } from '@/lib/locale';
import { SheetAgenda } from './sheet-agenda';
import { SheetItem } from './sheet-item';

type Props = { told: SessionContent; locale: Locale; picture: ReactNode };

/** The whole session on paper, for whoever leads it: complete enough to do without a screen. */
export function SessionSheet({ told, locale, picture }: Props) {
  const t = uiWords(locale);
  const { session, words, content, material } = told;
  return (
    <section aria-labelledby="sheet" className="session-sheet">
      <h2 id="sheet" className="text-3xl">
        {t('session.sheet.heading')}
      </h2>
      <p className="mt-3 max-w-measure">{t('session.sheet.lead')}</p>
      <dl className="sheet-intro">
        <dt>{t('session.sheet.goal')}</dt>
        <dd>{words.goal}</dd>
        <dt>{t('session.sheet.need')}</dt>
        <dd>{t('session.sheet.needs')}</dd>
        <dt>{t('session.sheet.how')}</dt>
        <dd>
          {t('session.sheet.hows')} {t('session.sheet.marks')}
        </dd>
        <dt>{t('session.desk.situation')}</dt>
        <dd>
          <Phrase>{words.situation}</Phrase>
        </dd>
      </dl>
      <SheetAgenda material={material} locale={locale} />
      <ol className="sheet-items">
        {session.items.map((item) => (
          <SheetItem key={item.id} item={item} told={told} locale={locale} />
        ))}
      </ol>
      <figure className="sheet-picture">
        {picture}
        <figcaption>{t('session.sheet.picture')}</figcaption>
      </figure>
      <h3 className="mt-8 text-2xl">{t('session.roleplay.heading')}</h3>
      {(['lead', 'before', 'during', 'after'] as const).map((part) => (
        <p key={part} className="mt-2 max-w-measure">
          {t(`session.roleplay.${part}`)}
        </p>
      ))}
      <p className="mt-3 font-mark font-semibold">{t('session.roleplay.checklist')}</p>
      <ul className="sheet-boxes">
        {material.checklist.map(({ id, text }) => (
          <li key={id}>{text}</li>
        ))}
      </ul>
      <h3 className="mt-8 text-2xl">{t('session.sheet.sources')}</h3>
      <SourceList sources={content.sources} locale={locale} numbered />
    </section>
  );
}
