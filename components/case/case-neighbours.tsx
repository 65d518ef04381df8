import { casePage } from '@/lib/address';
import { listCases, readCase } from '@/lib/content/read/read';
import { uiWords } from '@/lib/content/read/ui-words';
import type { Locale } from '@/lib/languages/locale';

/** The way on: the case before and the case after, as far as there are any. */
export async function CaseNeighbours({ slug, locale }: { slug: string; locale: Locale }) {
  const t = uiWords(locale);
  const slugs = await listCases();
  const at = slugs.indexOf(slug);
  const [previous, next] = await Promise.all(
    [slugs[at - 1], slugs[at + 1]].map((each) => (each ? readCase(each, locale) : undefined)),
  );
  if (!previous && !next) return null;
  return (
    <nav
      aria-label={`${t('case.previous')}, ${t('case.next')}`}
      className="mt-14 grid gap-4 border-t-2 border-ink pt-4 sm:grid-cols-2"
    >
      {previous && (
        <a href={casePage(locale, previous.slug)} rel="prev" className="block">
          <span className="block text-ink-soft">{t('case.previous')}</span>
          {previous.words.title}
        </a>
      )}
      {next && (
        <a href={casePage(locale, next.slug)} rel="next" className="block sm:col-start-2 sm:text-end">
          <span className="block text-ink-soft">{t('case.next')}</span>
          {next.words.title}
        </a>
      )}
    </nav>
  );
}
