import { PartWords } from '@/components/ui/part-words';
import { pageAddress } from '@/lib/address';
import { clientWords } from '@/lib/content/read/client-words';
import { uiWords } from '@/lib/content/read/ui-words';
import { languages } from '@/lib/languages/languages';
import { type Locale, locales } from '@/lib/languages/locale';
import { LiveAudience } from './live-audience';

type Props = { slug: string; name: string; locale: Locale };

/** The screen for the room: empty until the presenter speaks to it. */
export function AudiencePage({ slug, name, locale }: Props) {
  const t = uiWords(locale);
  const session = clientWords(locale, 'session');
  const live = clientWords(locale, 'live');
  return (
    <main id="main" className="audience-page">
      <h1 className="sr-only">{t('audiencePage.title', { name })}</h1>
      <noscript>
        <p className="audience-waiting">{t('audiencePage.noScript')}</p>
      </noscript>
      <PartWords words={clientWords(locale, 'part')}>
        <LiveAudience
          slug={slug}
          locale={locale}
          words={{
            ...session.audience,
            ...{ picture: session.presenter.picture, pictureBefore: session.presenter.pictureBefore },
            takeOver: session.window.takeOver,
            ...{ door: live.door, screen: live.screen },
          }}
        />
      </PartWords>
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
