import { models } from '@/lib/content/read/models';
import { uiWords } from '@/lib/content/read/ui-words';
import { partNames } from '@/lib/content/schema/case-schema';
import type { Locale } from '@/lib/languages/locale';
import { ContentsList } from './contents-list';

/** What stands on a case page: folded on a phone, a line that stays in view on a laptop. */
export function CaseContents({ slug, locale }: { slug: string; locale: Locale }) {
  const t = uiWords(locale);
  return (
    <nav aria-label={t('contents.title')} className="case-contents">
      <ContentsList
        title={t('contents.title')}
        copied={t('contents.copied')}
        sections={[
          ...partNames.map((name) => ({ id: name, title: t(`case.parts.${name}`) })),
          ...(models.has(slug) ? [{ id: 'model', title: t('contents.model') }] : []),
          { id: 'quiz', title: t('case.quiz') },
          { id: 'today', title: t('case.today') },
          { id: 'sources', title: t('case.sources') },
        ]}
      />
    </nav>
  );
}
