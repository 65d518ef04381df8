import { onCallPage, pageAddress } from '@/lib/address';
import { clientWords } from '@/lib/content/read/client-words';
import { uiWords } from '@/lib/content/read/ui-words';
import type { Locale } from '@/lib/languages/locale';
import { ResumeLink, type ResumePlace } from './resume-link';

type Props = {
  places: Record<string, ResumePlace>;
  /** The case in which to be on call first; undefined when there is none. */
  onCall: string | undefined;
  locale: Locale;
};

/** Reading, testing yourself, a team and the pager; who has read before goes on from there. */
export function WaysIn({ places, onCall, locale }: Props) {
  const t = uiWords(locale);
  return (
    <ul className="ways-in">
      <li>
        <a href={pageAddress(locale, '', 'outages')}>{t('home.read')}</a>
        <ResumeLink cases={places} words={clientWords(locale, 'progress')} otherwise={t('home.readHow')} />
      </li>
      <li>
        <a href={pageAddress(locale, '/quiz')}>{t('home.test')}</a>
        <p>{t('home.testHow')}</p>
      </li>
      <li>
        <a href={pageAddress(locale, '/session')}>{t('home.team')}</a>
        <p>{t('home.teamHow')}</p>
      </li>
      {onCall && (
        <li>
          <a href={onCallPage(locale, onCall)}>{t('home.onCall')}</a>
          <p>{t('home.onCallHow')}</p>
        </li>
      )}
    </ul>
  );
}
