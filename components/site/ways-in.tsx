import { pageAddress } from '@/lib/address';
import { clientWords } from '@/lib/content/read/client-words';
import { uiWords } from '@/lib/content/read/ui-words';
import type { Locale } from '@/lib/languages/locale';
import { ResumeLink, type ResumePlace } from './resume-link';

/** Reading, testing yourself, and going through an outage with a team; who has read before goes on from there. */
export function WaysIn({ places, locale }: { places: Record<string, ResumePlace>; locale: Locale }) {
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
    </ul>
  );
}
