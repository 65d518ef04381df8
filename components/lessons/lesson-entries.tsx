import { Phrase } from '@/components/text/phrase';
import type { CaseContent } from '@/lib/content/read/read';
import type { LessonsContent } from '@/lib/content/read/read-lessons';
import { uiWords } from '@/lib/content/read/ui-words';
import type { Locale } from '@/lib/languages/locale';
import { StepLink } from './step-link';

type Props = { content: LessonsContent; cases: readonly CaseContent[]; locale: Locale };

/** The lessons in full: what each says, where it stops, and the steps where it can be seen. */
export function LessonEntries({ content: { lessons, words }, cases, locale }: Props) {
  const t = uiWords(locale);
  return (
    <ol className="lesson-entries">
      {lessons.lessons.map(({ id, evidence }) => {
        const own = words.lessons[id];
        return (
          <li key={id} id={id}>
            <div>
              <h2 className="text-2xl print:text-lg">
                <Phrase>{own?.title}</Phrase>
              </h2>
              <p className="mt-3 max-w-measure">
                <Phrase>{own?.explanation}</Phrase>
              </p>
              <p className="mt-3 max-w-measure border-s-3 border-line ps-4">
                <strong>{t('lessons.nuance')}.</strong> <Phrase>{own?.nuance}</Phrase>
              </p>
            </div>
            <div hidden={evidence.length === 0}>
              <h3 className="text-lg print:text-base">{t('lessons.evidence')}</h3>
              <ul className="mt-1 max-w-measure space-y-3">
                {evidence.map(({ case: slug, step }) => (
                  <li key={slug}>
                    <span className="block font-mark font-semibold">
                      <StepLink content={cases.find((each) => each.slug === slug)} step={step} locale={locale} />
                    </span>
                    <Phrase>{own?.evidence[slug]}</Phrase>
                  </li>
                ))}
              </ul>
            </div>
          </li>
        );
      })}
    </ol>
  );
}
