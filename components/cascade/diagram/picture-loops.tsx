import type { Layout } from '@/lib/cascade/layout';
import { legsOf } from '@/lib/cascade/loops';
import type { CascadeEdge } from '@/lib/cascade/schema';
import { arrowhead, besideOf, lengthOf, middleOf, roundedPath } from './path-shapes';

type Points = Layout['edges'][string];

/** A line pattern per loop, so that they differ without colour. */
const dashes = ['9 4', '2 4', '12 3 2 3', '5 2'];

type Props = {
  layout: Layout;
  edges: readonly CascadeEdge[];
  loops: { id: string; edges: string[] }[];
  /** The numbers of the loops that are drawn. */
  shown: number[];
  /** The edge where a lap stands now. */
  stop?: string | undefined;
  /** The edges that a lesson cuts. */
  cuts?: string[];
};

/** Loops over the picture, each with its number, its own pattern and arrowheads along the lap; legs that share an edge run beside each other. */
export function PictureLoops({ layout, edges, loops, shown, stop, cuts = [] }: Props) {
  const numbered = numberedEdges(shown, loops, layout);
  const legs = shown.flatMap((at) => legsOf(loops[at]?.edges ?? [], edges).map((leg) => ({ ...leg, at })));
  return (
    <g>
      {legs.map((leg) => {
        const sharing = legs.filter(({ edge }) => edge === leg.edge);
        const side = sharing.indexOf(leg) - (sharing.length - 1) / 2;
        const points = besideOf(layout.edges[leg.edge] ?? [], side * 8);
        return (
          <LoopLeg
            key={`${leg.at}-${leg.edge}-${leg.back}`}
            points={leg.back ? points.toReversed() : points}
            number={leg.at + 1}
            current={leg.edge === stop}
          />
        );
      })}
      {cuts.map((edge) => (
        <CutMark key={edge} points={layout.edges[edge] ?? []} />
      ))}
      {shown.map((at, place) => (
        <LoopNumber key={at} points={layout.edges[numbered[place] ?? ''] ?? []} number={at + 1} />
      ))}
    </g>
  );
}

/** For each loop the edge that carries its number: the longest that no other loop has taken. */
function numberedEdges(shown: number[], loops: Props['loops'], layout: Layout): string[] {
  const taken: string[] = [];
  const length = (edge: string) => lengthOf(layout.edges[edge] ?? []);
  for (const at of shown) {
    const own = loops[at]?.edges ?? [];
    const free = own.filter((edge) => !taken.includes(edge));
    const [longest = ''] = (free.length > 0 ? free : own).toSorted((a, b) => length(b) - length(a));
    taken.push(longest);
  }
  return taken;
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

function LoopLeg({ points, number, current }: { points: Points; number: number; current: boolean }) {
  return (
    <g data-loop={number}>
      <path
        d={roundedPath(points)}
        className="fill-none stroke-action"
        strokeWidth={current ? 4 : 2.8}
        strokeDasharray={current ? undefined : dashes[(number - 1) % dashes.length]}
      />
      <path d={arrowhead(points, current ? 11 : 9)} className="fill-action" />
    </g>
  );
}

/** The number of a loop on its line; beside a line too short to bear it and a cut. */
function LoopNumber({ points, number }: { points: Points; number: number }) {
  const { x, y } = middleOf(points, 0.7);
  const aside = lengthOf(points) < 56 ? 16 : 0;
  return (
    <g transform={`translate(${x - aside} ${y})`}>
      <circle r="7.5" className="fill-paper stroke-action" strokeWidth="1.5" />
      <text y="4.2" textAnchor="middle" className="loop-number">
        {number}
      </text>
    </g>
  );
}

/** Where along a line of so many pixels a cut leaves room for a number and arrowheads. */
const cutShare = (length: number) => (length < 64 ? 8 / length : 0.25);

/** Two strokes through a line: here it is cut. */
export function CutMark({ points }: { points: Points }) {
  const { x, y } = middleOf(points, cutShare(lengthOf(points)));
  return (
    <g transform={`translate(${x} ${y})`} data-cut="">
      <path d="M-6.5 4L3.5-7M-3.5 7L6.5-4" className="stroke-paper" strokeWidth="5" />
      <path d="M-6.5 4L3.5-7M-3.5 7L6.5-4" className="stroke-ink" strokeWidth="2" strokeLinecap="round" />
    </g>
  );
}
