import { CascadePicture } from '@/components/cascade/diagram/cascade-picture';
import { ModelSimulator } from '@/components/model/model-simulator';
import type { ModelNames, SimulatorWords } from '@/components/model/model-words';
import type { Layout } from '@/lib/cascade/layout';
import type { DrawnCascade, Moment } from '@/lib/cascade/moment';
import type { ClientWords } from '@/lib/client-words';
import { fill } from '@/lib/fill';
import type { AnyModel } from '@/lib/model/model';
import type { RunMoment } from '@/lib/model/run';
import { numberFormat } from '@/lib/number-format';

export type DrawnModelProps = {
  slug: string;
  model: AnyModel;
  cascade: Pick<DrawnCascade, 'nodes' | 'edges'>;
  layout: Layout;
  names: ModelNames;
  words: SimulatorWords;
  health: ClientWords<'health'>;
  /** What the parts of the diagram are called. */
  nodes: Record<string, string>;
};

/** A model with its simulator and the diagram of its case, coloured by the run. */
export function DrawnModel({ slug, model, cascade, layout, names, words, health, nodes }: DrawnModelProps) {
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
          title={titleOf(moment, cascade, { words, health, nodes })}
        />
      )}
    />
  );
}

function drawnMoment({ minute, health, levels }: RunMoment): Moment {
  return { step: minute, health, levels, carries: {}, changed: [] };
}

function titleOf(
  { minute, health: now }: RunMoment,
  cascade: DrawnModelProps['cascade'],
  { words, health, nodes }: Pick<DrawnModelProps, 'words' | 'health' | 'nodes'>,
): string {
  const unwell = cascade.nodes.flatMap(({ id }) => {
    const own = now[id] ?? 'healthy';
    return own === 'healthy' ? [] : [fill(words.part, { node: nodes[id] ?? id, health: health[own] })];
  });
  return fill(words.picture, {
    minute: numberFormat(words.locale).format(minute),
    healths: unwell.length === 0 ? words.allWell : unwell.join('; '),
  });
}
