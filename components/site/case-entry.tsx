import type { ReactNode } from 'react';
import { HealthMark } from '@/components/text/health-mark';
import { Phrase } from '@/components/text/phrase';
import { casePage } from '@/lib/address';
import { worstAt } from '@/lib/cascade/timeline';
import { clientWords } from '@/lib/content/read/client-words';
import { storyLocale } from '@/lib/content/read/compile';
import type { CaseContent } from '@/lib/content/read/read';
import { readingMinutes, readOutline } from '@/lib/content/read/reading-time';
import { uiWords } from '@/lib/content/read/ui-words';
import type { Locale } from '@/lib/languages/locale';
import { writtenDate } from '@/lib/languages/written-date';
import { caseSize } from './case-size';
import { EntryProgress } from './entry-progress';

type Props = {
  content: CaseContent;
  locale: Locale;
  /** The cascade as a small drawing. */
  miniature: ReactNode;
};

/** One case in the list of outages: when, the figure, the story in a sentence and its cascade in one line. */
export async function CaseEntry({ content, locale, miniature }: Props) {
  const { slug, outage, words } = content;
  const t = uiWords(locale);
  const minutes = readingMinutes(await readOutline(slug, storyLocale(slug, locale)));
  return (
    <li className="grid grid-cols-1 gap-x-10 gap-y-3 border-b border-line py-8 lg:grid-cols-[14rem_minmax(0,1fr)_13rem]">
      <p className="font-mark leading-tight">
        <span className="block text-ink-soft">{writtenDate(outage.date, locale)}</span>
        <span className="mt-2 block text-4xl font-bold">{words.figure.value}</span>
        <span className="block text-[0.95rem] text-ink-soft">
          <Phrase>{words.figure.meaning}</Phrase>
        </span>
      </p>
      <div>
        <h3 className="text-3xl">
          <a href={casePage(locale, slug)}>{words.title}</a>
        </h3>
        <p className="mt-2 max-w-measure">
          <Phrase>{words.summary}</Phrase>
        </p>
        <p className="mt-3 flex flex-wrap items-center gap-x-3 font-mark text-[0.95rem]">
          <span
            role="img"
            aria-label={t('home.strip', { count: outage.steps.length })}
            className="flex flex-wrap gap-1.5"
          >
            {outage.steps.map(({ id }, at) => (
              <HealthMark key={id} health={worstAt(outage, at)} />
            ))}
          </span>
          <span className="text-ink-soft">{t('case.readingTime', { count: minutes })}</span>
        </p>
        <EntryProgress
          slug={slug}
          of={caseSize(content)}
          steps={outage.steps.map(({ id }) => id)}
          words={clientWords(locale, 'progress')}
        />
      </div>
      {miniature}
    </li>
  );
}
