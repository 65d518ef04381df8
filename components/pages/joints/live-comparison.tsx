'use client';
import { CascadePicture } from '@/components/cascade/diagram/cascade-picture';
import { CompareCases } from '@/components/lessons/compare-cases';
import type { CompareProps } from '@/components/lessons/compared-case';
import type { Layout } from '@/lib/cascade/layout';
import { type DrawnCascade, momentAt } from '@/lib/cascade/moment';

type Props = CompareProps & { drawings: Record<string, { cascade: DrawnCascade; layout: Layout }> };

/** Two cases side by side, each with the diagram of its story. */
export function LiveComparison({ drawings, ...compared }: Props) {
  return (
    <CompareCases
      {...compared}
      draw={(slug, step, title) => {
        const drawing = drawings[slug];
        return (
          drawing && (
            <CascadePicture
              key={slug}
              {...drawing}
              id={`compare-${slug}`}
              moment={momentAt(drawing.cascade, step)}
              title={title}
            />
          )
        );
      }}
    />
  );
}
