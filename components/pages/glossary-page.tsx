import { PageHead } from '@/components/site/page-head';
import { Phrase } from '@/components/text/phrase';
import { UnfinishedNotice } from '@/components/text/unfinished-notice';
import { casePage } from '@/lib/address';
import { listCases, readCase, readGlossary } from '@/lib/content/read/read';
import { readOutline } from '@/lib/content/read/reading-time';
import { uiWords } from '@/lib/content/read/ui-words';
import { isUnfinished } from '@/lib/languages/fallback';
import { type Locale, locales } from '@/lib/languages/locale';

/** All terms, the page's own language first and the other beside it. */
export async function GlossaryPage({ locale }: { locale: Locale }) {
  const t = uiWords(locale);
  const other = locales.find((each) => each !== locale) ?? locale;
  const [own, beside] = await Promise.all([readGlossary(locale), readGlossary(other)]);
  const uses = await usesOfTerms(locale);
  const terms = Object.entries(own).sort(([, a], [, b]) => a.term.localeCompare(b.term, locale));
  return (
    <div className="page-width">
      <PageHead title={t('glossary.heading')} lead={t('glossary.lead')} />
      {isUnfinished(own) && <UnfinishedNotice locale={locale} />}
      <nav aria-label={t('glossary.letters')} className="letters">
        {firstOfLetters(terms, locale).map(([letter, id]) => (
          <a key={letter} href={`#${id}`}>
            {letter}
          </a>
        ))}
      </nav>
      <ul className="paper-tight">
        {terms.map(([id, { term, definition }]) => (
          <li
            key={id}
            id={id}
            className="grid grid-cols-1 gap-x-10 gap-y-2 border-t border-line py-4 sm:grid-cols-2 print:grid-cols-2"
          >
            <dl>
              <dt className="text-lg font-bold">
                <Phrase>{term}</Phrase>
              </dt>
              <dd>
                <Phrase>{definition}</Phrase>
              </dd>
              <Uses cases={uses.filter(({ terms: used }) => used.includes(id))} locale={locale} />
            </dl>
            <dl lang={other} className="text-ink-soft">
              <dt className="text-lg font-semibold">{beside[id]?.term}</dt>
              <dd>
                <Phrase>{beside[id]?.definition}</Phrase>
              </dd>
            </dl>
          </li>
        ))}
      </ul>
    </div>
  );
}

/** Each letter that a term begins with, and the first of its terms. */
function firstOfLetters(
  terms: readonly [id: string, { term: string }][],
  locale: Locale,
): [letter: string, id: string][] {
  const first = new Map<string, string>();
  for (const [id, { term }] of terms) {
    const letter = term.charAt(0).toLocaleUpperCase(locale);
    if (!first.has(letter)) first.set(letter, id);
  }
  return [...first];
}

type Use = { slug: string; organisation: string; terms: string[] };

/** The terms that each case explains, in reading order of the cases. */
async function usesOfTerms(locale: Locale): Promise<Use[]> {
  return Promise.all(
    (await listCases()).map(async (slug) => {
      const { outage } = await readCase(slug, locale);
      const { terms } = await readOutline(slug, locale);
      return { slug, organisation: outage.organisation, terms };
    }),
  );
}

function Uses({ cases, locale }: { cases: Use[]; locale: Locale }) {
  if (cases.length === 0) return null;
  return (
    <dd className="mt-1 flex flex-wrap gap-x-4 font-mark text-[0.92rem] text-ink-soft">
      {uiWords(locale)('glossary.cases')}
      {cases.map(({ slug, organisation }) => (
        <a key={slug} href={casePage(locale, slug)} className="py-0.5">
          {organisation}
        </a>
      ))}
    </dd>
  );
}
