import { sessionPage } from '@/lib/address';
import { uiWords } from '@/lib/content/read/ui-words';
import type { Locale } from '@/lib/languages/locale';

/** The way to the team session of this case. */
export function CaseSession({ slug, locale }: { slug: string; locale: Locale }) {
  return (
    <p className="mt-10 max-w-measure print:hidden">
      <a href={sessionPage(locale, slug)}>{uiWords(locale)('sessionPage.fromCase')}</a>
    </p>
  );
}
