import { ModelBasis } from '@/components/case/model-basis';
import { IncidentRun } from '@/components/model/incident-run';
import { type ModelNames, simulatorWords } from '@/components/model/model-words';
import { HeadingLink } from '@/components/text/heading-link';
import { Phrase } from '@/components/text/phrase';
import { memoizedLayout } from '@/lib/cascade/memoized-layout';
import { clientWords } from '@/lib/content/read/client-words';
import { models } from '@/lib/content/read/models';
import type { CaseContent } from '@/lib/content/read/read';
import { uiWords } from '@/lib/content/read/ui-words';
import type { ModelPhrases } from '@/lib/content/schema/words-schema';
import type { Locale } from '@/lib/languages/locale';
import type { AnyModel } from '@/lib/model/model';
import { memoizedIncident } from '@/lib/model/run';
import { LiveModel } from './live-model';

type Props = { content: CaseContent; locale: Locale };

/** “Turn the knobs yourself”: the outage as a model, with what it rests on. A case without a model has no such block. */
export async function CaseModel({ content, locale }: Props) {
  const { slug, outage, words } = content;
  const model = models.get(slug);
  if (!model || !words.model) return null;
  const t = uiWords(locale);
  const said = simulatorWords(locale);
  const names = namesOf(model, words.model, content);
  const incident = memoizedIncident(model);
  return (
    <section aria-labelledby="model" className="mt-16">
      <h2 id="model" className="linked-heading text-3xl">
        {t('caseModel.title')}
      </h2>
      <HeadingLink id="model" title={t('caseModel.title')} locale={locale} />
      <div className="prose">
        <p>
          <Phrase>{words.model.lead}</Phrase>
        </p>
        <p>{t('caseModel.explanation')}</p>
        <noscript>
          <p>{t('caseModel.needsScript')}</p>
        </noscript>
      </div>
      <LiveModel
        slug={slug}
        cascade={{ nodes: outage.nodes, edges: outage.edges }}
        layout={await memoizedLayout(outage, words.nodes)}
        names={names}
        words={said}
        health={clientWords(locale, 'health')}
        nodes={words.nodes}
        asItWent={<IncidentRun model={model} incident={incident} names={names} words={said} />}
      />
      <ModelBasis model={model} words={words.model} locale={locale} />
    </section>
  );
}

function namesOf(
  model: AnyModel,
  { first, knobs, stocks, outcomes, goals }: ModelPhrases,
  { words }: CaseContent,
): ModelNames {
  const lessons = Object.keys(model.lessons).map((id) => [id, words.lessons[id]?.title ?? id]);
  return { first, knobs, stocks, outcomes, goals, lessons: Object.fromEntries(lessons) };
}
