import type { ReactNode } from 'react';
import { HeadingLink } from '@/components/text/heading-link';
import { uiWords } from '@/lib/content/read/ui-words';
import type { PartName } from '@/lib/content/schema/case-schema';
import type { Locale } from '@/lib/languages/locale';

type Props = { name: PartName; locale: Locale; children: ReactNode };

/** One of the four parts, under its own heading. */
export function StoryPart({ name, locale, children }: Props) {
  const t = uiWords(locale);
  return (
    <section className="prose mt-16">
      <h2 id={name} className="linked-heading text-3xl">
        {t(`case.parts.${name}`)}
      </h2>
      <HeadingLink id={name} title={t(`case.parts.${name}`)} locale={locale} />
      {children}
    </section>
  );
}
