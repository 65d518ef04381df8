import { casePage, pageAddress } from '@/lib/address';
import { listCases, readCase } from '@/lib/content/read/read';
import { uiWords } from '@/lib/content/read/ui-words';
import type { Locale } from '@/lib/languages/locale';
import type { QuestionGroup } from '@/lib/quiz/attempt';
import { askCase } from './ask-case';
import { askCrossCase, crossCaseSlug } from './ask-cross-case';

/** The questions of every case, in reading order of the cases, and then those over the cases, if there are any. */
export async function readQuestionGroups(locale: Locale): Promise<QuestionGroup[]> {
  const contents = await Promise.all((await listCases()).map((slug) => readCase(slug, locale)));
  const groups = await Promise.all(
    contents.map(async (content) => ({
      slug: content.slug,
      name: content.outage.organisation,
      page: casePage(locale, content.slug),
      questions: await askCase(content),
    })),
  );
  const questions = await askCrossCase(locale);
  const across = { slug: crossCaseSlug, name: crossCaseName(locale), page: pageAddress(locale, '/lessons'), questions };
  return questions.length > 0 ? [...groups, across] : groups;
}

/** What the questions over the cases are called, where a case has its name. */
export function crossCaseName(locale: Locale): string {
  return uiWords(locale)('mixedPage.across');
}
