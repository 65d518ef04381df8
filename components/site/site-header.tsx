import type { ReactNode } from 'react';
import { homePage, type PagePath, pageAddress } from '@/lib/address';
import { clientWords } from '@/lib/content/read/client-words';
import { uiWords } from '@/lib/content/read/ui-words';
import { languages } from '@/lib/languages/languages';
import { type Locale, locales } from '@/lib/languages/locale';
import { Octopus } from './octopus';
import { ThemeSwitch } from './theme-switch';

/** Name, pages, language and colours; on a phone the pages that do not fit stand in the foot alone. */
export function SiteHeader({ locale, path, search }: { locale: Locale; path: PagePath; search: ReactNode }) {
  const t = uiWords(locale);
  const pages: { path: PagePath; name: string; isFootOnly?: boolean }[] = [
    { path: '', name: t('site.home') },
    { path: '/lessons', name: t('site.lessons') },
    { path: '/quiz', name: t('site.quiz') },
    { path: '/session', name: t('site.sessions') },
    { path: '/glossary', name: t('site.glossary') },
    { path: '/sources', name: t('site.sources'), isFootOnly: true },
    { path: '/about', name: t('site.about'), isFootOnly: true },
  ];
  return (
    <header className="border-b border-line print:hidden">
      <div className="page-width flex flex-wrap items-center gap-x-1 gap-y-1 py-2 font-mark sm:gap-x-4 xl:gap-x-6">
        <a
          href={homePage(locale)}
          className="flex items-center gap-1.5 text-[0.92rem] font-bold text-ink sm:text-xl no-underline"
        >
          <Octopus className="h-8 w-7 sm:h-9 sm:w-10" />
          {t('site.name')}
        </a>
        <nav
          aria-label={t('site.menu')}
          className="order-1 flex w-full flex-wrap justify-between gap-x-1 text-[0.82rem] sm:justify-start sm:gap-x-3.5 sm:text-base lg:order-none lg:w-auto xl:gap-x-5"
        >
          {pages.map((page) => (
            <a
              key={page.path}
              href={pageAddress(locale, page.path)}
              aria-current={page.path === path ? 'page' : undefined}
              className={page.isFootOnly ? 'site-link max-sm:hidden' : 'site-link'}
            >
              {page.name}
            </a>
          ))}
        </nav>
        <div className="ms-auto flex items-center gap-1 text-[0.88rem] sm:gap-3 sm:text-base xl:gap-4">
          {search}
          <ThemeSwitch words={clientWords(locale, 'theme')} />
          {locales
            .filter((other) => other !== locale)
            .map((other) => (
              <a
                key={other}
                href={pageAddress(other, path)}
                hrefLang={other}
                lang={other}
                className="site-link min-w-6 justify-center"
              >
                <span className="uppercase xl:hidden">{other}</span>
                <span className="max-xl:sr-only"> {languages[other].name}</span>
              </a>
            ))}
        </div>
      </div>
    </header>
  );
}
