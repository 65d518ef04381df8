import type { Layout } from '@/lib/cascade/layout';
import { arrowhead, roundedPath } from './path-shapes';

type Props = {
  points: Layout['edges'][string];
  carries: 'forward' | 'back' | undefined;
  className?: string | undefined;
};

/** A call from one node to another; when it carries an effect, a dash of colour travels along it once. */
export function PictureEdge({ points, carries, className }: Props) {
  const line = roundedPath(points);
  return (
    <g className={className}>
      <path d={line} className="picture-line" />
      {carries !== 'back' && <path d={arrowhead(points)} className="fill-ink-soft" />}
      {carries && (
        <>
          <path d={line} className="fill-none stroke-failing" strokeWidth="3" strokeLinecap="round" />
          <path
            d={line}
            pathLength="100"
            className={`effect fill-none stroke-paper ${carries === 'back' ? 'effect-back' : ''}`}
            strokeWidth="1.6"
          />
          <path d={arrowhead(carries === 'back' ? points.toReversed() : points, 9)} className="fill-failing" />
        </>
      )}
    </g>
  );
}
