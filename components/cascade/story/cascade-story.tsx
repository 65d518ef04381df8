import type { ReactNode } from 'react';
import { HealthLegend } from '@/components/cascade/diagram/health-legend';
import { exploreWords } from '@/components/cascade/explore/explore-words';
import { CascadePlayer } from '@/components/cascade/player/cascade-player';
import { stepWords } from '@/components/cascade/player/step-words';
import { memoizedLayout } from '@/lib/cascade/memoized-layout';
import { drawnCascade } from '@/lib/cascade/moment';
import { askPredictions } from '@/lib/cascade/prediction';
import { clientWords } from '@/lib/content/read/client-words';
import type { CaseContent } from '@/lib/content/read/read';
import type { Locale } from '@/lib/languages/locale';
import { CascadeNotes } from './cascade-notes';
import { CascadeSheet } from './cascade-sheet';

type Props = {
  content: CaseContent;
  locale: Locale;
  /** What can be said once the last step is told. */
  conclusion: ReactNode;
  children: ReactNode;
};

/** The cascade of a case: drawn and worded on the server, handed whole to the player. */
export async function CascadeStory({ content, locale, conclusion, children }: Props) {
  const { outage, words, slug } = content;
  const layout = await memoizedLayout(outage, words.nodes);
  return (
    <>
      <CascadeNotes content={content} locale={locale} />
      <div className="lg:hidden">
        <HealthLegend locale={locale} />
      </div>
      <CascadePlayer
        slug={slug}
        cascade={drawnCascade(outage)}
        layout={layout}
        words={clientWords(locale, 'player')}
        explore={exploreWords(content, locale)}
        predict={clientWords(locale, 'predict')}
        predictions={askPredictions(outage, words)}
        steps={outage.steps.map((_, at) => stepWords(content, locale, at))}
        legend={
          // React asks for a key of what comes from the server into a place among others, and says so on every page
          <div key="legend" className="max-lg:hidden">
            <HealthLegend locale={locale} />
          </div>
        }
      >
        {children}
      </CascadePlayer>
      {conclusion}
      <CascadeSheet content={content} locale={locale} />
    </>
  );
}
