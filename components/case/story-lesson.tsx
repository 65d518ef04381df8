import type { ReactNode } from 'react';
import { HeadingLink } from '@/components/text/heading-link';
import { Phrase } from '@/components/text/phrase';
import type { CaseContent } from '@/lib/content/read/read';
import { uiWords } from '@/lib/content/read/ui-words';
import type { Locale } from '@/lib/languages/locale';

type Props = { content: CaseContent; locale: Locale; id: string; children: ReactNode };

/** A lesson with what it would have done, and the step where it bites. */
export function StoryLesson({ content: { outage, words }, locale, id, children }: Props) {
  const t = uiWords(locale);
  const lesson = outage.lessons.find((each) => each.id === id);
  const own = words.lessons[id];
  if (!lesson || !own) return null;
  const number = outage.steps.findIndex((step) => step.id === lesson.step) + 1;
  return (
    <section id={id} className="mt-8 max-w-measure border-t border-line pt-4">
      <h3 className="linked-heading text-xl">
        <Phrase>{own.title}</Phrase>
      </h3>
      <HeadingLink id={id} title={own.title} locale={locale} />
      <div className="prose">{children}</div>
      <p className="border-s-3 border-action ps-4 font-mark text-[0.95rem] leading-snug">
        <strong>{t(`case.lessonEffect.${lesson.effect}`)}.</strong> <Phrase>{own.effect}</Phrase>{' '}
        <a href={`#${lesson.step}`}>{t('case.lessonStep', { number, title: words.steps[lesson.step]?.title })}</a>
        <span className="script-only">
          {' · '}
          <a id={`with-${id}`} href={`#with-${id}`}>
            {t('cascade.beside')}
          </a>
        </span>
      </p>
    </section>
  );
}
