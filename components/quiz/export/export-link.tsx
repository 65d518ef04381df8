import { pageAddress } from '@/lib/address';
import { uiWords } from '@/lib/content/read/ui-words';
import type { Locale } from '@/lib/languages/locale';

/** Leads to where the questions of one case can be saved for use elsewhere. */
export function ExportLink({ slug, locale }: { slug: string; locale: Locale }) {
  return (
    <p className="script-only mt-6 font-mark text-[0.95rem]">
      <a href={`${pageAddress(locale, '/quiz')}?case=${slug}#take-along`}>{uiWords(locale)('mixedPage.exports')}</a>
    </p>
  );
}
