import { models } from '@/lib/content/read/models';
import type { CaseContent } from '@/lib/content/read/read';
import { uiWords } from '@/lib/content/read/ui-words';
import { partNames } from '@/lib/content/schema/case-schema';
import type { Locale } from '@/lib/languages/locale';

/** How much there is to do in a case, and the words for how far a reader is; what is in double braces is filled in there. */
export function wordProgress({ slug, outage, quiz }: CaseContent, locale: Locale) {
  const t = uiWords(locale);
  const of = {
    read: partNames.length,
    predicted: outage.predictions.length,
    answered: quiz.questions.length,
    goals: models.get(slug)?.goals.length ?? 0,
  };
  const say = (fact: keyof typeof of) => t(`home.progress.${fact}`, { count: '{{count}}', of: of[fact] });
  return {
    of,
    words: {
      read: say('read'),
      predicted: say('predicted'),
      answered: say('answered'),
      goals: say('goals'),
      nothing: t('home.progress.nothing'),
    },
  };
}
