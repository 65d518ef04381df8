import { printedAddress } from '@/components/ui/printed-address';
import { type PagePath, pageAddress } from '@/lib/address';
import { uiWords } from '@/lib/content/read/ui-words';
import type { Locale } from '@/lib/languages/locale';

/** Where a printed page came from, and on what terms it may be handed out. */
export function PaperFoot({ locale, path }: { locale: Locale; path: PagePath }) {
  const { address, mark } = printedAddress(pageAddress(locale, path));
  return (
    <p className="paper-foot" {...mark}>
      {uiWords(locale)('site.printed', { address })}
    </p>
  );
}
