import { OnCallToRead } from '@/components/on-call/on-call-to-read';
import { casePage, onCallPage } from '@/lib/address';
import { memoizedLayout } from '@/lib/cascade/memoized-layout';
import { readCase } from '@/lib/content/read/read';
import { listOnCall, type OnCallContent, onCallUi } from '@/lib/content/read/read-on-call';
import { uiWords } from '@/lib/content/read/ui-words';
import type { Locale } from '@/lib/languages/locale';
import { LiveOnCall } from './joints/live-on-call';

type Props = { told: OnCallContent; locale: Locale };

/** An outage for who has the pager: to play, and all of it to read. */
export async function OnCallPage({ told: { onCall, content, material, model }, locale }: Props) {
  const t = uiWords(locale);
  const { slug, outage, words } = content;
  const story = casePage(locale, slug);
  const others = (await listOnCall()).filter((other) => other !== slug);
  const named = await Promise.all(others.map((other) => readCase(other, locale)));
  const link = (id: string) => [id, casePage(locale, slug, id)] as const;
  const { stocks = {}, knobs = {} } = words.model ?? {};
  const values = Object.entries({ ...knobs, ...stocks }).map(([id, { name }]) => [id, name] as const);
  return (
    <article className="page-width on-call">
      <header>
        <h1 className="text-4xl sm:text-5xl">{t('onCallPage.heading', { name: material.name })}</h1>
        <p className="mt-3 max-w-measure">
          {t('onCallPage.lead')} <a href={story}>{t('onCallPage.toCase')}</a>
        </p>
        <noscript>
          <p className="mt-3 max-w-measure">{t('onCallPage.noScript')}</p>
        </noscript>
      </header>
      <LiveOnCall
        onCall={onCall}
        chance={model.chance}
        cascade={{ nodes: outage.nodes, edges: outage.edges }}
        loops={outage.loops.map(({ id, edges }) => ({ id, edges }))}
        layout={await memoizedLayout(outage, words.nodes)}
        material={material}
        words={onCallUi(locale)}
        paths={{
          story,
          quiz: Object.fromEntries(onCall.questions.map((id) => [id, casePage(locale, slug, `question-${id}`)])),
          steps: Object.fromEntries(onCall.timeline.map(({ step }) => link(step))),
        }}
      />
      <OnCallToRead {...{ onCall, material, locale }} values={Object.fromEntries(values)} />
      <nav aria-labelledby="on-call-others" className="mt-10 print:hidden">
        <h2 id="on-call-others" className="text-2xl">
          {t('onCallPage.others')}
        </h2>
        <ul className="mt-2 flex flex-wrap gap-x-6 gap-y-1">
          {named.map((other) => (
            <li key={other.slug}>
              <a href={onCallPage(locale, other.slug)}>{other.outage.organisation}</a>
            </li>
          ))}
        </ul>
      </nav>
    </article>
  );
}
