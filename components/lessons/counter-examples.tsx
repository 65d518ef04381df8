import { Phrase } from '@/components/text/phrase';
import type { CaseContent } from '@/lib/content/read/read';
import type { LessonsContent } from '@/lib/content/read/read-lessons';
import type { Locale } from '@/lib/languages/locale';
import { StepLink } from './step-link';

type Props = { content: LessonsContent; cases: readonly CaseContent[]; locale: Locale };

/** For each pattern a case that resembles it and is something else, and why. */
export function CounterExamples({ content: { lessons, words }, cases, locale }: Props) {
  return (
    <dl className="mt-4 grid gap-x-10 gap-y-5 lg:grid-cols-2 print:grid-cols-2 print:text-[0.85rem]">
      {lessons.patterns.map(({ id, counter }) => (
        <div key={id} id={`not-${id}`} className="max-w-measure">
          <dt className="font-bold">{words.patterns[id]?.title}</dt>
          <dd>
            <Phrase>{words.patterns[id]?.counter}</Phrase>
            <span className="block font-mark text-[0.95rem]">
              <StepLink content={cases.find(({ slug }) => slug === counter.case)} step={counter.step} locale={locale} />
            </span>
          </dd>
        </div>
      ))}
    </dl>
  );
}
