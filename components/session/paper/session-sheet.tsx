import type { ReactNode } from 'react';
import { SourceList } from '@/components/text/source-list';
import type { SessionContent } from '@/lib/content/read/read-session';
import { uiWords } from '@/lib/content/read/ui-words';
import type { Locale } from '@/lib/languages/locale';
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
        {t('sheet.heading')}
      </h2>
      <p className="mt-3 max-w-measure">{t('sheet.lead')}</p>
      <dl className="sheet-intro">
        <div>
          <dt>{t('sheet.goal')}</dt>
          <dd>{words.goal}</dd>
        </div>
        {(['need', 'cards', 'silence', 'votes', 'blame', 'late', 'keep'] as const).map((part) => (
          <div key={part}>
            <dt>{t(`sheet.how.${part}.head`)}</dt>
            <dd>{t(`sheet.how.${part}.text`)}</dd>
          </div>
        ))}
      </dl>
      <SheetRoleplay material={material} locale={locale} />
      <SheetAgenda material={material} locale={locale} />
      <ol className="sheet-items">
        {session.items.map((item) => (
          <SheetItem key={item.id} item={item} told={told} locale={locale} />
        ))}
      </ol>
      <figure className="sheet-picture">
        {picture}
        <figcaption>{t('sheet.picture')}</figcaption>
      </figure>
      <h3 className="mt-8 text-2xl">{t('sheet.sources')}</h3>
      <SourceList sources={content.sources} locale={locale} numbered />
    </section>
  );
}

function SheetRoleplay({ material, locale }: { material: SessionContent['material']; locale: Locale }) {
  const t = uiWords(locale);
  return (
    <>
      <h3 className="mt-8 text-2xl">{t('session.roleplay.heading')}</h3>
      {(['lead', 'before', 'during', 'after'] as const).map((part) => (
        <p key={part} className="mt-2 max-w-measure">
          {t(`session.roleplay.${part}`)}
        </p>
      ))}
      <p className="sheet-do mt-3">{t('session.roleplay.checklist')}</p>
      <ul className="sheet-boxes">
        {material.checklist.map(({ id, text }) => (
          <li key={id}>{text}</li>
        ))}
      </ul>
    </>
  );
}
