import { onCallPage, sessionPage } from '@/lib/address';
import { uiWords } from '@/lib/content/read/ui-words';
import type { Locale } from '@/lib/languages/locale';

type Props = { slug: string; hasOnCall: boolean; locale: Locale };

/** The ways to go through this case otherwise: with a team, and on call. They stand at both ends of the page. */
export function CaseSession({ slug, hasOnCall, locale }: Props) {
  const t = uiWords(locale);
  return (
    <p className="mt-10 max-w-measure print:hidden">
      <a href={sessionPage(locale, slug)}>{t('sessionPage.fromCase')}</a>
      {hasOnCall && (
        <>
          <br />
          <a href={onCallPage(locale, slug)}>{t('onCallPage.fromCase')}</a>
        </>
      )}
    </p>
  );
}
