import type { ReactNode } from 'react';
import { layoutOnce } from '@/lib/cascade/layout-once';
import { drawnCascade } from '@/lib/cascade/moment';
import { askPredictions } from '@/lib/cascade/prediction';
import { changesAt } from '@/lib/cascade/timeline';
import type { CaseContent } from '@/lib/content/read';
import { uiWords } from '@/lib/content/ui-words';
import type { Locale } from '@/lib/locale';
import { CascadeNotes } from './cascade-notes';
import { CascadePlayer } from './cascade-player';
import { CascadeSheet } from './cascade-sheet';
import { HealthLegend } from './health-legend';
import { writeExplore, writePredict } from './write-explore';

type Props = { content: CaseContent; locale: Locale; children: ReactNode };

/** The cascade of a case: drawn and worded on the server, handed whole to the player. */
export async function CascadeStory({ content, locale, children }: Props) {
  const { outage, words, slug } = content;
  const t = uiWords(locale);
  const layout = await layoutOnce(outage, words.nodes);
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
          place: t('explore.place', { number: '{{number}}', steps: '{{steps}}' }),
        }}
        explore={writeExplore(content, locale)}
        predict={writePredict(locale)}
        predictions={askPredictions(outage, words)}
        steps={outage.steps.map(({ id }, at) => stepWords(content, locale, id, at))}
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

function stepWords({ outage, words }: CaseContent, locale: Locale, id: string, at: number) {
  const t = uiWords(locale);
  const { title = id, happens = '' } = words.steps[id] ?? {};
  const position = t('cascade.position', { number: at + 1, steps: outage.steps.length, title });
  const changes = changesAt(outage, at).map(({ node, from, to }) =>
    t('cascade.change', { node: words.nodes[node], from: t(`health.${from}`), to: t(`health.${to}`) }),
  );
  return { title, position, spoken: t('cascade.spoken', { position, happens, changes: changes.join('; ') }) };
}
