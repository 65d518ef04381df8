import { CascadePicture } from '@/components/cascade/diagram/cascade-picture';
import { PictureLoops } from '@/components/cascade/diagram/picture-loops';
import { OnCallPlayer, type OnCallPlayerProps } from '@/components/on-call/on-call-player';
import type { Layout } from '@/lib/cascade/layout';
import { nodesOf } from '@/lib/cascade/loops';
import { type DrawnCascade, knownMoment } from '@/lib/cascade/moment';
import { fill } from '@/lib/fill';
import { minuteOf } from '@/lib/model/run';
import { knownTitle } from '@/lib/on-call/seen-words';

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
          moment={knownMoment(cascade, play.seen, play.log.length)}
          title={knownTitle(
            { seen: play.seen, now: minuteOf(game.model, play.run), paged: game.onCall.page.minute },
            material,
            words,
          )}
        />
      )}
      loop={(loop) => <LoopPicture {...{ loop, loops, cascade, layout, material, words }} />}
    />
  );
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
