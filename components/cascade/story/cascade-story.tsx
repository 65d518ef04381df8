import type { ReactNode } from 'react';
import { HealthLegend } from '@/components/cascade/diagram/health-legend';
import { CascadePlayer } from '@/components/cascade/player/cascade-player';
import { memoizedLayout } from '@/lib/cascade/memoized-layout';
import { drawnCascade } from '@/lib/cascade/moment';
import { askPredictions } from '@/lib/cascade/prediction';
import type { CaseContent } from '@/lib/content/read/read';
import { uiWords } from '@/lib/content/read/ui-words';
import type { Locale } from '@/lib/languages/locale';
import { CascadeNotes } from './cascade-notes';
import { CascadeSheet } from './cascade-sheet';
import { stepWords } from './step-words';
import { writeExplore, writePredict } from './write-explore';

type Props = { content: CaseContent; locale: Locale; children: ReactNode };

/** The cascade of a case: drawn and worded on the server, handed whole to the player. */
export async function CascadeStory({ content, locale, children }: Props) {
  const { outage, words, slug } = content;
  const t = uiWords(locale);
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
        words={{
          first: t('cascade.first'),
          back: t('cascade.back'),
          play: t('cascade.play'),
          pause: t('cascade.pause'),
          forward: t('cascade.forward'),
          last: t('cascade.last'),
          scrubber: t('cascade.scrubber'),
          controls: t('cascade.controls'),
          strip: t('cascade.strip'),
          more: t('cascade.more'),
          place: t('explore.place', { number: '{{number}}', steps: '{{steps}}' }),
        }}
        explore={writeExplore(content, locale)}
        predict={writePredict(locale)}
        predictions={askPredictions(outage, words)}
        steps={outage.steps.map((_, at) => stepWords(content, locale, at))}
        legend={
          <div className="max-lg:hidden">
            <HealthLegend locale={locale} />
          </div>
        }
      >
        {children}
      </CascadePlayer>
      <CascadeSheet content={content} locale={locale} />
    </>
  );
}
