import type { Locale } from '../locale';
import type { QuestionGroup } from '../quiz/run';
import { acrossSlug, askAcross } from './ask-across';
import { askCase } from './ask-case';
import { listCases, readCase } from './read';
import { uiWords } from './ui-words';

/** The questions of every case, in reading order of the cases, and then those over the cases. */
export async function readQuestionGroups(locale: Locale): Promise<QuestionGroup[]> {
  const contents = await Promise.all((await listCases()).map((slug) => readCase(slug, locale)));
  const groups = await Promise.all(
    contents.map(async (content) => ({
      slug: content.slug,
      name: content.outage.organisation,
      page: `/${locale}/cases/${content.slug}`,
      questions: await askCase(content),
    })),
  );
  const across = { slug: acrossSlug, name: acrossName(locale), page: `/${locale}/lessons` };
  return [...groups, { ...across, questions: await askAcross(locale) }];
}

/** What the questions over the cases are called, where a case has its name. */
export function acrossName(locale: Locale): string {
  return uiWords(locale)('mixed.across');
}
