import { casePage } from '@/lib/address';
import type { CaseContent } from '@/lib/content/read/read';
import { uiWords } from '@/lib/content/read/ui-words';
import type { Locale } from '@/lib/languages/locale';

type Props = { content: CaseContent | undefined; step: string; locale: Locale };

/** Leads to one step of one case, and says which. */
export function StepLink({ content, step, locale }: Props) {
  if (!content) return null;
  const { slug, outage, words } = content;
  const number = outage.steps.findIndex(({ id }) => id === step) + 1;
  const { title } = words.steps[step] ?? {};
  return (
    <a href={casePage(locale, slug, step)}>
      {uiWords(locale)('lessons.step', { organisation: outage.organisation, number, title })}
    </a>
  );
}
