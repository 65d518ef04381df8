import { HealthMark } from '@/components/text/health-mark';
import { Phrase } from '@/components/text/phrase';
import { casePage } from '@/lib/address';
import { worstAt } from '@/lib/cascade/timeline';
import type { CaseContent } from '@/lib/content/read/read';
import { uiWords } from '@/lib/content/read/ui-words';
import type { Locale } from '@/lib/languages/locale';

/** One case beside another: its figure, its course in one line, its loops, and what ended it. */
export function ComparePanel({ content, locale }: { content: CaseContent; locale: Locale }) {
  const { slug, outage, words } = content;
  const t = uiWords(locale);
  const page = casePage(locale, slug);
  const last = outage.steps.at(-1)?.id ?? '';
  return (
    <>
      <h3 className="text-xl">
        <a href={page}>{outage.organisation}</a>
      </h3>
      <p className="font-mark leading-tight">
        <span className="block text-3xl font-bold">{words.figure.value}</span>
        <span className="text-[0.95rem] text-ink-soft">
          <Phrase>{words.figure.meaning}</Phrase>
        </span>
      </p>
      <dl>
        <dt>{t('lessons.course')}</dt>
        <dd>
          <ol className="compare-course">
            {outage.steps.map(({ id }, at) => (
              <li key={id}>
                <a href={`${page}#${id}`} aria-label={words.steps[id]?.title} title={words.steps[id]?.title}>
                  <HealthMark health={worstAt(outage, at)} />
                </a>
              </li>
            ))}
          </ol>
        </dd>
        <dt>{t('lessons.kind')}</dt>
        <dd>{t(`case.failure.${outage.failure}`)}</dd>
        <dt>{t('lessons.duration')}</dt>
        <dd>
          <Phrase>{words.facts.duration}</Phrase>
        </dd>
        <dt>{t('lessons.loops')}</dt>
        {outage.loops.map(({ id, role }) => (
          <dd key={id}>
            {words.loops[id]?.name} ({t(`lessons.loopRole.${role}`)})
          </dd>
        ))}
        {outage.loops.length === 0 && <dd>{t('lessons.noLoop', { organisation: outage.organisation })}</dd>}
        <dt>{t('lessons.end')}</dt>
        <dd>
          <a href={`${page}#${last}`}>{words.steps[last]?.title}</a>
        </dd>
      </dl>
    </>
  );
}
