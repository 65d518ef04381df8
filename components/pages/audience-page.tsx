import { pageAddress } from '@/lib/address';
import { clientWords } from '@/lib/content/read/client-words';
import { uiWords } from '@/lib/content/read/ui-words';
import { languages } from '@/lib/languages/languages';
import { type Locale, locales } from '@/lib/languages/locale';
import { LiveAudience } from './joints/live-audience';

type Props = { slug: string; name: string; locale: Locale };

/** The screen for the room: empty until the presenter speaks to it. */
export function AudiencePage({ slug, name, locale }: Props) {
  const t = uiWords(locale);
  return (
    <main id="main" className="audience-page">
      <h1 className="sr-only">{t('audiencePage.title', { name })}</h1>
      <noscript>
        <p className="audience-waiting">{t('audiencePage.noScript')}</p>
      </noscript>
      <LiveAudience slug={slug} words={clientWords(locale, 'session').audience} />
      <p className="audience-language">
        {locales
          .filter((other) => other !== locale)
          .map((other) => (
            <a key={other} href={pageAddress(other, `/session/${slug}/audience`, 'main')} hrefLang={other} lang={other}>
              {languages[other].name}
            </a>
          ))}
      </p>
    </main>
  );
}
