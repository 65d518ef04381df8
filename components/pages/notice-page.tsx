import { Octopus } from '@/components/site/octopus';
import { homePage, pageAddress } from '@/lib/address';
import { uiWords } from '@/lib/content/read/ui-words';
import type { Locale } from '@/lib/languages/locale';

/** What a reader gets instead of a page: it is not there, our side failed, or the line is down. */
export type Notice = 'missing' | 'failed' | 'unreachable';

/** Which arms the octopus has lost. */
const lost: Record<Notice, number[]> = { missing: [5], failed: [1, 4, 7], unreachable: [0, 1, 2, 3, 4, 5, 6, 7] };

export function NoticePage({ locale, answer }: { locale: Locale; answer: Notice }) {
  const t = uiWords(locale);
  return (
    <div className="page-width grid grid-cols-1 items-center gap-10 py-16 lg:grid-cols-2">
      <Octopus without={lost[answer]} className="w-full max-w-md" />
      <div>
        <h1 className="text-5xl">{t(`${answer}.heading`)}</h1>
        <p className="mt-4 text-xl">{t(`${answer}.lead`)}</p>
        <ul className="mt-6 font-mark text-xl">
          <li className="py-1">
            <a href={homePage(locale)}>{t('missing.back')}</a>
          </li>
          <li className="py-1">
            <a href={pageAddress(locale, '/glossary')}>{t('missing.glossary')}</a>
          </li>
        </ul>
      </div>
    </div>
  );
}
