import { memoizedLayout } from '@/lib/cascade/memoized-layout';
import type { Health } from '@/lib/cascade/schema';
import { healthAt, worstStep } from '@/lib/cascade/timeline';
import type { CaseContent } from '@/lib/content/read/read';
import { jaggedPath, roundedPath } from './path-shapes';

const looks: Record<Health, string> = {
  healthy: 'fill-paper stroke-healthy',
  strained: 'fill-paper stroke-strained',
  failing: 'fill-paper stroke-failing',
  down: 'fill-down stroke-down',
  unknown: 'fill-none stroke-unknown',
};

/** The cascade at its worst, small and without words: only shapes. Decorative; the strip beside it has the words. */
export async function CascadeMiniature({
  content: { outage, words },
  className,
}: {
  content: CaseContent;
  className?: string;
}) {
  const { width, height, nodes, edges } = await memoizedLayout(outage, words.nodes);
  const health = healthAt(outage, worstStep(outage));
  return (
    <svg viewBox={`-4 -4 ${width + 8} ${height + 8}`} aria-hidden="true" className={className}>
      {Object.entries(edges).map(([id, points]) => (
        <path key={id} d={roundedPath(points)} className="fill-none stroke-ink-soft" strokeWidth="2" />
      ))}
      {Object.entries(nodes).map(([id, box]) => {
        const look = looks[health[id] ?? 'unknown'];
        return health[id] === 'failing' ? (
          <path key={id} d={jaggedPath(box)} className={look} strokeWidth="3.5" />
        ) : (
          <rect
            key={id}
            x={box.x}
            y={box.y}
            width={box.width}
            height={box.height}
            rx="5"
            className={look}
            strokeWidth="3"
            strokeDasharray={health[id] === 'unknown' ? '7 5' : undefined}
          />
        );
      })}
    </svg>
  );
}
