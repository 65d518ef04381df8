import type { ReactNode } from 'react';
import type { Layout } from '@/lib/cascade/layout';
import type { DrawnCascade, Moment } from '@/lib/cascade/moment';
import { PictureEdge } from './picture-edge';
import { PictureNode } from './picture-node';

type Props = {
  cascade: Pick<DrawnCascade, 'nodes' | 'edges'>;
  layout: Layout;
  moment: Moment;
  /** What the picture shows, in a sentence. */
  title: string;
  /** Unique in the page; the picture's inner names are built on it. */
  id: string;
  /** The nodes and edges in the light; the rest is dimmed. */
  lit?: ReadonlySet<string> | undefined;
  /** The edges that are drawn over it instead. */
  redrawn?: readonly string[];
  /** The nodes that are ringed. */
  ringed?: readonly string[];
  /** Raise it to run this moment's effects again. */
  replay?: number;
  /** What is drawn over it. */
  children?: ReactNode;
};

/** A cascade at one moment, as a drawing. */
export function CascadePicture(props: Props) {
  const { cascade, layout, moment, title, id, lit, redrawn = [], ringed = [], replay = 0, children } = props;
  const patternId = `${id}-hatch`;
  const drawn = cascade.edges.filter(({ id: edge }) => !redrawn.includes(edge));
  return (
    <svg
      viewBox={`0 0 ${layout.width} ${layout.height}`}
      role="img"
      aria-labelledby={`${id}-title`}
      className="cascade-picture"
    >
      <title id={`${id}-title`}>{title}</title>
      <pattern id={patternId} width="6" height="6" patternUnits="userSpaceOnUse" patternTransform="rotate(45)">
        <path d="M0 0v6" className="stroke-strained opacity-45" strokeWidth="2" />
      </pattern>
      {drawn.map(({ id: edge }) => (
        <PictureEdge
          key={`${edge} ${moment.carries[edge] ? `${moment.step} ${replay}` : ''}`}
          points={layout.edges[edge] ?? []}
          carries={moment.carries[edge]}
          className={lit && !lit.has(edge) ? 'dimmed' : undefined}
        />
      ))}
      {cascade.nodes.map((node) => {
        const box = layout.nodes[node.id];
        const health = moment.health[node.id];
        return (
          box &&
          health && (
            <PictureNode
              key={node.id}
              node={node}
              box={box}
              health={health}
              level={moment.levels[node.id]}
              reacts={moment.changed.includes(node.id) ? `${moment.step} ${replay}` : undefined}
              patternId={patternId}
              isDimmed={lit !== undefined && !lit.has(node.id)}
              isRinged={ringed.includes(node.id)}
            />
          )
        );
      })}
      {children}
    </svg>
  );
}
