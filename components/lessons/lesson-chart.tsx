import { Phrase } from '@/components/text/phrase';
import { casePage } from '@/lib/address';
import type { CaseContent } from '@/lib/content/read/read';
import type { LessonsContent } from '@/lib/content/read/read-lessons';
import { uiWords } from '@/lib/content/read/ui-words';
import type { Locale } from '@/lib/languages/locale';
import { OctopusArms } from './octopus-arms';

type Props = {
  content: LessonsContent;
  locale: Locale;
  /** The page on which the lessons stand; empty on that page itself. */
  page: string;
  /** The cases whose steps each arm leads on to; without them only the lessons are named. */
  cases?: readonly CaseContent[];
};

/** The eight lessons as the arms of the octopus: a drawing to follow, and the same ways in words. */
export function LessonChart({ content: { lessons, words }, locale, page, cases = [] }: Props) {
  const hrefs = lessons.lessons.map(({ id }) => `${page}#${id}`);
  return (
    <nav aria-label={uiWords(locale)('lessons.arms')} className="lesson-chart">
      <OctopusArms hrefs={hrefs} />
      <ol>
        {lessons.lessons.map(({ id, evidence }, at) => (
          <li key={id}>
            <a href={hrefs[at]} className="lesson-name">
              <Phrase>{words.lessons[id]?.title}</Phrase>
            </a>
            {cases.length > 0 && evidence.length > 0 && (
              <span className="lesson-cases">
                {evidence.map(({ case: slug, step }) => (
                  <a key={slug} href={casePage(locale, slug, step)}>
                    {cases.find((each) => each.slug === slug)?.outage.organisation}
                  </a>
                ))}
              </span>
            )}
          </li>
        ))}
      </ol>
    </nav>
  );
}
