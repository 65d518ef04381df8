import { CascadePicture } from '@/components/cascade/diagram/cascade-picture';
import { PictureLoops } from '@/components/cascade/diagram/picture-loops';
import { OnCallPlayer, type OnCallPlayerProps } from '@/components/on-call/on-call-player';
import { whenSeen } from '@/components/on-call/play-known';
import type { Layout } from '@/lib/cascade/layout';
import { nodesOf } from '@/lib/cascade/loops';
import type { DrawnCascade, Moment } from '@/lib/cascade/moment';
import { fill } from '@/lib/fill';
import { minuteOf } from '@/lib/model/run';
import type { OnCallMaterial } from '@/lib/on-call/material';
import { type OnCallUi, timeInWords } from '@/lib/on-call/on-call-words';
import type { Game, Play } from '@/lib/on-call/play';

export type DrawnOnCallProps = OnCallPlayerProps & {
  cascade: Pick<DrawnCascade, 'nodes' | 'edges'>;
  loops: { id: string; edges: string[] }[];
  layout: Layout;
};

/** A turn on call with the diagram of its case: known as far as one has looked, or with a loop in the light. */
export function DrawnOnCall({ cascade, loops, layout, ...player }: DrawnOnCallProps) {
  const { game, material, words } = player;
  return (
    <OnCallPlayer
      {...player}
      known={(play) => (
        <CascadePicture
          id="on-call-picture"
          cascade={cascade}
          layout={layout}
          moment={knownMoment(cascade, play)}
          title={titleOf(game, play, cascade, material, words)}
        />
      )}
      loop={(loop) => <LoopPicture {...{ loop, loops, cascade, layout, material, words }} />}
    />
  );
}

/** What has not been seen is unknown, and no effect travels: nobody saw that. */
function knownMoment({ nodes }: DrawnOnCallProps['cascade'], { seen, log }: Play): Moment {
  const health = Object.fromEntries(nodes.map(({ id }) => [id, seen[id]?.health ?? ('unknown' as const)]));
  return { step: log.length, health, levels: {}, carries: {}, changed: [] };
}

function titleOf(
  { model, onCall }: Game,
  play: Play,
  { nodes }: DrawnOnCallProps['cascade'],
  material: OnCallMaterial,
  words: OnCallUi,
): string {
  const { minute: paged } = onCall.page;
  const known = nodes.flatMap(({ id }) => {
    const seen = play.seen[id];
    if (!seen) return [];
    const node = material.nodes[id] ?? id;
    return fill(words.known.node, {
      node,
      health: words.health[seen.health],
      when: whenSeen(seen.minute - paged, words),
    });
  });
  return fill(words.known.picture, {
    time: timeInWords(minuteOf(model, play.run) - paged, words),
    healths: known.length === 0 ? words.known.nothingSeen : known.join('; '),
  });
}

type LoopProps = Pick<DrawnOnCallProps, 'cascade' | 'layout' | 'loops' | 'material' | 'words'> & { loop: string };

function LoopPicture({ loop, loops, cascade, layout, material, words }: LoopProps) {
  const at = loops.findIndex(({ id }) => id === loop);
  const edges = loops[at]?.edges ?? [];
  const { name = loop, lap = '' } = material.loops[loop] ?? {};
  const health = Object.fromEntries(cascade.nodes.map(({ id }) => [id, 'healthy' as const]));
  return (
    <CascadePicture
      id={`on-call-${loop}`}
      cascade={cascade}
      layout={layout}
      moment={{ step: 0, health, levels: {}, carries: {}, changed: [] }}
      lit={new Set([...nodesOf(edges, cascade.edges), ...edges])}
      redrawn={edges}
      title={fill(words.report.loopPicture, { name, lap })}
    >
      <PictureLoops layout={layout} edges={cascade.edges} loops={loops} shown={[at]} />
    </CascadePicture>
  );
}
