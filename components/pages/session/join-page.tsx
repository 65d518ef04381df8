import { quizWords } from '@/components/quiz/quiz-words';
import { Octopus } from '@/components/site/octopus';
import { StoreNotice } from '@/components/site/store-notice';
import { homePage, pageAddress } from '@/lib/address';
import { clientWords } from '@/lib/content/read/client-words';
import { uiWords } from '@/lib/content/read/ui-words';
import { languages } from '@/lib/languages/languages';
import { type Locale, locales } from '@/lib/languages/locale';
import { LivePhone } from './live-phone';

/** A participant's phone in a live session: nothing stands around it that is not needed. */
export async function JoinPage({ locale }: { locale: Locale }) {
  const t = uiWords(locale);
  return (
    <>
      <header className="join-head">
        <a href={homePage(locale)}>
          <Octopus className="h-8 w-7" />
          {t('site.name')}
        </a>
      </header>
      <main id="main" data-eager className="join-page">
        <StoreNotice words={clientWords(locale, 'store')} />
        <h1>{t('joinPage.heading')}</h1>
        <noscript>
          <p>{t('joinPage.noScript')}</p>
        </noscript>
        <LivePhone
          quizWords={await quizWords(locale)}
          locale={locale}
          words={{ phone: clientWords(locale, 'phone'), audience: clientWords(locale, 'session').audience }}
          privacyPath={pageAddress(locale, '/about', 'privacy')}
          languages={locales
            .filter((other) => other !== locale)
            .map((other) => ({ locale: other, name: languages[other].name }))}
        />
      </main>
    </>
  );
}
