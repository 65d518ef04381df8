import { uiWords } from '@/lib/content/ui-words';
import type { Locale } from '@/lib/locale';

/** Where a printed page came from, and on what terms it may be handed out. */
export function PaperFoot({ locale, path }: { locale: Locale; path: string }) {
  const place = `/${locale}${path}`;
  const address = process.env.SITE_URL ? new URL(place, process.env.SITE_URL).href : place;
  return <p className="paper-foot">{uiWords(locale)('site.printed', { address })}</p>;
}
