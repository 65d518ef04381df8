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
};

/** A cascade at one moment, as a drawing. */
export function CascadePicture({ cascade, layout, moment, title, id }: Props) {
  const patternId = `${id}-hatch`;
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
      {cascade.edges.map(({ id: edge }) => (
        <PictureEdge key={edge} points={layout.edges[edge] ?? []} carries={moment.carries[edge]} />
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
              patternId={patternId}
            />
          )
        );
      })}
    </svg>
  );
}
