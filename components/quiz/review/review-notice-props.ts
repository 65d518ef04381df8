import { pageAddress } from '@/lib/address';
import { readQuestionGroups } from '@/lib/content/ask/question-groups';
import { clientWords } from '@/lib/content/read/client-words';
import { languages } from '@/lib/languages/languages';
import type { Locale } from '@/lib/languages/locale';
import type { ReviewNoticeProps } from './review-notice';

/** What a notice about the review needs, on every page that has one. */
export async function reviewNoticeProps(locale: Locale): Promise<ReviewNoticeProps> {
  const groups = await readQuestionGroups(locale);
  const versions = groups.flatMap(({ slug, questions }) =>
    questions.map(({ id, version }) => [`${slug}.${id}`, version] as const),
  );
  return {
    versions: Object.fromEntries(versions),
    page: pageAddress(locale, '/quiz', 'review'),
    locale: languages[locale].intl,
    words: clientWords(locale, 'reviewNotice'),
  };
}
