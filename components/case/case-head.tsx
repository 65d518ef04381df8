import { Phrase } from '@/components/text/phrase';
import { SourceNote } from '@/components/text/source-note';
import type { CaseContent } from '@/lib/content/read/read';
import { uiWords } from '@/lib/content/read/ui-words';
import { factNames } from '@/lib/content/schema/case-schema';
import type { Locale } from '@/lib/languages/locale';
import { writtenDate } from '@/lib/languages/written-date';

type Props = { content: CaseContent; locale: Locale; minutes: number };

/** The opening of a case: the one large figure, who and when, what is known, and what the reader will be able to do. */
export function CaseHead({ content, locale, minutes }: Props) {
  const { outage, words: own } = content;
  const t = uiWords(locale);
  return (
    <header className="grid grid-cols-1 gap-x-14 gap-y-6 pt-8 lg:grid-cols-[minmax(0,36rem)_minmax(22rem,1fr)]">
      <div>
        <p className="font-mark text-ink-soft">
          {t('case.number', { order: outage.order })} · {writtenDate(outage.date, locale)} ·{' '}
          {t('case.readingTime', { count: minutes })}
        </p>
        <h1 className="mt-2 text-[clamp(1.9rem,10vw,2.25rem)] wrap-anywhere sm:text-5xl">{own.title}</h1>
        <p className="mt-4 text-xl leading-snug">
          <Phrase>{own.summary}</Phrase>
        </p>
      </div>
      <p className="self-end font-mark leading-none">
        <span className="block text-[clamp(2.9rem,5.5vw,4.5rem)] font-bold tracking-tight">{own.figure.value}</span>
        <span className="mt-2 block text-lg leading-tight text-ink-soft">
          <Phrase>{own.figure.meaning}</Phrase>
          {outage.figure.sources.map((source) => (
            <SourceNote key={source} id={source} content={content} locale={locale} />
          ))}
        </span>
      </p>
      <dl className="col-span-full grid grid-cols-1 gap-x-8 gap-y-4 border-y-2 border-ink py-4 text-[0.95rem] leading-snug sm:grid-cols-2 lg:grid-cols-4">
        {factNames.map((fact) => (
          <div key={fact}>
            <dt className="text-ink-soft">{t(`case.facts.${fact}`)}</dt>
            <dd>
              <Phrase>{own.facts[fact]}</Phrase>
              {outage.facts[fact].sources.map((source) => (
                <SourceNote key={source} id={source} content={content} locale={locale} />
              ))}
            </dd>
          </div>
        ))}
      </dl>
      <section className="case-goals">
        <h2 id="goals" className="text-lg leading-snug">
          {t('case.goals')}
        </h2>
        <ul>
          {outage.goals.map((goal) => (
            <li key={goal}>
              <Phrase>{own.goals[goal]}</Phrase>
            </li>
          ))}
        </ul>
      </section>
    </header>
  );
}
