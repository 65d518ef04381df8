import { casePage } from '@/lib/address';
import type { CaseContent } from '@/lib/content/read/read';
import { uiWords } from '@/lib/content/read/ui-words';
import { partNames } from '@/lib/content/schema/case-schema';
import type { Locale } from '@/lib/languages/locale';
import type { ResumePlace } from './resume-link';

/** Every case as it can be gone on with, with its steps and headings named. */
export function resumePlaces(cases: CaseContent[], locale: Locale): Record<string, ResumePlace> {
  const t = uiWords(locale);
  const headings = {
    ...Object.fromEntries(partNames.map((part) => [part, t(`case.parts.${part}`)])),
    model: t('caseModel.title'),
    quiz: t('case.quiz'),
    today: t('case.today'),
    sources: t('case.sources'),
  };
  return Object.fromEntries(
    cases.map(({ slug, outage, words }) => {
      const name = outage.organisation;
      const steps = outage.steps.map(({ id }, at) => [
        id,
        t('home.resumeStep', { name, number: at + 1, title: words.steps[id]?.title ?? id }),
      ]);
      const sections = Object.entries(headings).map(([id, heading]) => [
        id,
        t('home.resumeHeading', { name, heading }),
      ]);
      return [slug, { href: casePage(locale, slug), name, marks: Object.fromEntries([...sections, ...steps]) }];
    }),
  );
}
