import type { Layout } from '@/lib/cascade/layout';
import { loopsAlong } from '@/lib/cascade/loops';
import { arrowhead, middleOf, roundedPath } from './outline';

/** A line pattern per loop, so that they differ without colour. */
const dashes = ['9 4', '2 4', '12 3 2 3', '5 2'];

type Props = {
  layout: Layout;
  loops: { id: string; edges: string[] }[];
  /** The numbers of the loops that are drawn. */
  shown: number[];
  /** The edge where a lap stands now. */
  stop?: string | undefined;
  /** The edges that a lesson cuts. */
  cuts?: string[];
};

/** Loops over the picture: each numbered and in its own pattern; two on one edge run beside each other. */
export function PictureLoops({ layout, loops, shown, stop, cuts = [] }: Props) {
  return (
    <g>
      {shown.map((at) =>
        loops[at]?.edges.map((edge) => (
          <LoopEdge
            key={`${at}-${edge}`}
            points={layout.edges[edge] ?? []}
            number={at + 1}
            beside={loopsAlong(edge, loops)
              .filter((each) => shown.includes(each))
              .indexOf(at)}
            current={edge === stop}
          />
        )),
      )}
      {cuts.map((edge) => (
        <CutMark key={edge} points={layout.edges[edge] ?? []} />
      ))}
    </g>
  );
}

/** The line of a loop beside its name in a list. */
export function LoopSwatch({ number }: { number: number }) {
  return (
    <svg viewBox="0 0 34 10" className="h-[0.6rem] w-8 shrink-0 self-center" aria-hidden="true">
      <path
        d="M0 5h34"
        className="fill-none stroke-action"
        strokeWidth="3"
        strokeDasharray={dashes[(number - 1) % dashes.length]}
      />
    </svg>
  );
}

type EdgeProps = { points: Layout['edges'][string]; number: number; beside: number; current: boolean };

function LoopEdge({ points, number, beside, current }: EdgeProps) {
  const { x, y } = middleOf(points, 0.35 + beside * 0.2);
  return (
    <g transform={`translate(${beside * 4} ${beside * 4})`} data-loop={number}>
      <path
        d={roundedPath(points)}
        className="fill-none stroke-action"
        strokeWidth={current ? 5 : 3}
        strokeDasharray={current ? undefined : dashes[(number - 1) % dashes.length]}
      />
      <path d={arrowhead(points, 10)} className="fill-action" />
      <circle cx={x} cy={y} r="8" className="fill-paper stroke-action" strokeWidth="1.5" />
      <text x={x} y={y + 4} textAnchor="middle" className="loop-number">
        {number}
      </text>
    </g>
  );
}

/** Two strokes through a line: here it is cut. */
export function CutMark({ points }: { points: Layout['edges'][string] }) {
  const { x, y } = middleOf(points, 0.68);
  return (
    <g transform={`translate(${x} ${y})`} data-cut="">
      <path d="M-8 5L4-9M-4 9L8-5" className="stroke-paper" strokeWidth="6" />
      <path d="M-8 5L4-9M-4 9L8-5" className="stroke-ink" strokeWidth="2.2" strokeLinecap="round" />
    </g>
  );
}
