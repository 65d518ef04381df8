import { use } from 'react';
import { CascadePicture } from '@/components/cascade/diagram/cascade-picture';
import { ModelSimulator } from '@/components/model/model-simulator';
import type { ModelNames, SimulatorWords } from '@/components/model/model-words';
import { modelLoaders } from '@/content/models';
import type { Layout } from '@/lib/cascade/layout';
import type { DrawnCascade, Moment } from '@/lib/cascade/moment';
import type { Health } from '@/lib/cascade/schema';
import { fill } from '@/lib/fill';
import type { RunMoment } from '@/lib/model/run';

export type DrawnModelProps = {
  slug: string;
  cascade: Pick<DrawnCascade, 'nodes' | 'edges'>;
  layout: Layout;
  names: ModelNames;
  words: SimulatorWords;
  /** How the picture is put in words: `{{minute}}` and `{{healths}}`, and one part of the latter. */
  spoken: {
    picture: string;
    part: string;
    allWell: string;
    health: Record<Health, string>;
    nodes: Record<string, string>;
  };
};

const loading = new Map<string, ReturnType<(typeof modelLoaders)[string]>>();

/** The same promise every time, as React asks of what it waits for. */
function loadOnce(slug: string) {
  const known = loading.get(slug);
  if (known) return known;
  const fresh = modelLoaders[slug]?.();
  if (!fresh) throw new Error(`no model is known for ${slug}: name it in content/models.ts`);
  loading.set(slug, fresh);
  return fresh;
}

/** A model with its simulator and the diagram of its case, coloured by the run. */
export function DrawnModel({ slug, cascade, layout, names, words, spoken }: DrawnModelProps) {
  const { model } = use(loadOnce(slug));
  return (
    <ModelSimulator
      slug={slug}
      model={model}
      names={names}
      words={words}
      picture={(moment) => (
        <CascadePicture
          id={`model-${slug}`}
          cascade={cascade}
          layout={layout}
          moment={drawnMoment(moment)}
          title={titleOf(moment, cascade, spoken, words.locale)}
        />
      )}
    />
  );
}

function drawnMoment({ minute, health, levels }: RunMoment): Moment {
  return { step: minute, health, levels, carries: {}, changed: [] };
}

function titleOf(
  { minute, health }: RunMoment,
  { nodes }: DrawnModelProps['cascade'],
  spoken: DrawnModelProps['spoken'],
  locale: string,
): string {
  const unwell = nodes.flatMap(({ id }) => {
    const now = health[id] ?? 'healthy';
    return now === 'healthy' ? [] : [fill(spoken.part, { node: spoken.nodes[id] ?? id, health: spoken.health[now] })];
  });
  return fill(spoken.picture, {
    minute: new Intl.NumberFormat(locale).format(minute),
    healths: unwell.length === 0 ? spoken.allWell : unwell.join('; '),
  });
}
