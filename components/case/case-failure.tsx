import { Phrase } from '@/components/text/phrase';
import type { CaseContent } from '@/lib/content/read/read';
import { uiWords } from '@/lib/content/read/ui-words';
import type { Locale } from '@/lib/languages/locale';

/** What kind of failure this was. It tells the end, so it stands below the cascade. */
export function CaseFailure({ content: { outage, words }, locale }: { content: CaseContent; locale: Locale }) {
  const t = uiWords(locale);
  return (
    <p className="case-failure">
      <strong>
        {t('case.kind')}: {t(`case.failure.${outage.failure}`)}.
      </strong>{' '}
      <Phrase>{words.failure}</Phrase>
    </p>
  );
}
