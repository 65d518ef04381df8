import type { ReactNode } from 'react';
import { languages } from '@/lib/languages/languages';
import { type Locale, locales } from '@/lib/languages/locale';
import { LanguageButton } from './language-button';

/** The head of a packaged page: its name, `children` (search and colours) and the languages. */
export function PackageHead({ locale, name, children }: { locale: Locale; name: string; children: ReactNode }) {
  return (
    <header className="border-b border-line print:hidden">
      <div className="page-width flex flex-wrap items-center gap-x-3 gap-y-1 py-2 font-mark">
        <p className="text-lg font-bold">{name}</p>
        <div className="ms-auto flex items-center gap-2 text-[0.92rem] sm:gap-4">
          {children}
          {locales
            .filter((other) => other !== locale)
            .map((other) => (
              <LanguageButton key={other} locale={other} name={languages[other].name} />
            ))}
        </div>
      </div>
    </header>
  );
}
