import type { ReactNode } from 'react';
import { HeadingLink } from '@/components/ui/heading-link';
import type { PartName } from '@/lib/content/case-schema';
import { uiWords } from '@/lib/content/ui-words';
import type { Locale } from '@/lib/locale';

type Props = { name: PartName; locale: Locale; children: ReactNode };

/** One of the four parts, under its own heading. */
export function StoryPart({ name, locale, children }: Props) {
  const t = uiWords(locale);
  return (
    <section aria-labelledby={name} className="prose mt-16">
      <h2 id={name} className="linked-heading text-3xl">
        {t(`case.parts.${name}`)}
      </h2>
      <HeadingLink id={name} title={t(`case.parts.${name}`)} locale={locale} />
      {children}
    </section>
  );
}
