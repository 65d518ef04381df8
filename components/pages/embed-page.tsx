import { HealthLegend } from '@/components/cascade/diagram/health-legend';
import { exploreWords } from '@/components/cascade/explore/explore-words';
import { CascadePlayer } from '@/components/cascade/player/cascade-player';
import { stepWords } from '@/components/cascade/player/step-words';
import { EmbedPlace } from '@/components/embed/embed-place';
import { PartWords } from '@/components/ui/part-words';
import { casePage, embedPage } from '@/lib/address';
import { memoizedLayout } from '@/lib/cascade/memoized-layout';
import { drawnCascade } from '@/lib/cascade/moment';
import { clientWords } from '@/lib/content/read/client-words';
import type { CaseContent } from '@/lib/content/read/read';
import { uiWords } from '@/lib/content/read/ui-words';
import { type Locale, locales } from '@/lib/languages/locale';

/** The cascade of a case alone, with whose it is and where the story stands: for a frame in a page of somebody else. */
export async function EmbedPage({ content, locale }: { content: CaseContent; locale: Locale }) {
  const { slug, outage, words } = content;
  const t = uiWords(locale);
  const layout = await memoizedLayout(outage, words.nodes);
  const others = locales.filter((other) => other !== locale).map((other) => [other, embedPage(other, slug)]);
  return (
    <PartWords words={clientWords(locale, 'part')}>
      <main id="main" className="embed">
        <h1 className="sr-only">{words.title}</h1>
        <CascadePlayer
          slug={slug}
          cascade={drawnCascade(outage)}
          layout={layout}
          words={clientWords(locale, 'player')}
          explore={exploreWords(content, locale)}
          predict={clientWords(locale, 'predict')}
          predictions={[]}
          steps={outage.steps.map((_, at) => stepWords(content, locale, at))}
          legend={<HealthLegend locale={locale} />}
        >
          {null}
        </CascadePlayer>
        <p className="embed-credit">
          <a href={casePage(locale, slug)} target="_blank" rel="noopener">
            {words.title}
          </a>{' '}
          · {t('embed.credit')}
        </p>
      </main>
      <EmbedPlace steps={outage.steps.map(({ id }) => id)} others={Object.fromEntries(others)} />
    </PartWords>
  );
}
