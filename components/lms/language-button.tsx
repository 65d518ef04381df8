'use client';
import { usePackaged } from './lms-context';

/** Draws the page in another language. No link: an LMS closes what leads its frame elsewhere. */
export function LanguageButton({ locale, name }: { locale: string; name: string }) {
  const packaged = usePackaged();
  return (
    <button
      type="button"
      lang={locale}
      className="site-link script-only min-w-6 justify-center"
      onClick={() => packaged?.onLocale(locale)}
    >
      {name}
    </button>
  );
}
