import { lineHeight } from '@/lib/cascade/label';
import type { Box } from '@/lib/cascade/layout';
import type { CascadeNode, Health } from '@/lib/cascade/schema';
import { NodeSign } from './node-sign';
import { jaggedPath } from './path-shapes';
import { StockGauge } from './stock-gauge';

type Props = {
  node: CascadeNode;
  box: Box;
  health: Health;
  level: number | undefined;
  /** Names the moment at which it changes; absent when it stays as it was. */
  reacts: string | undefined;
  patternId: string;
  isDimmed: boolean;
  isRinged: boolean;
};

/** One node: its shape tells the health, its sign the kind. */
export function PictureNode({ node, box, health, level, reacts, patternId, isDimmed, isRinged }: Props) {
  const x = box.x + 26;
  const [only] = box.lines.length === 1 ? box.lines : [];
  const first = box.y + box.height / 2 + 5 - ((box.lines.length - 1) * lineHeight) / 2;
  return (
    <g
      className={`${health === 'down' ? 'text-paper' : 'text-ink'}${isDimmed ? ' dimmed' : ''}`}
      data-node={node.id}
      data-health={health}
    >
      {isRinged && (
        <rect
          x={box.x - 4}
          y={box.y - 4}
          width={box.width + 8}
          height={box.height + 8}
          rx="7"
          className="fill-none stroke-action"
          strokeWidth="3"
        />
      )}
      <g key={reacts} className={reacts && 'reacts'}>
        <Shape box={box} health={health} patternId={patternId} />
      </g>
      <NodeSign kind={node.kind} transform={`translate(${box.x + 5} ${box.y + box.height / 2 - 8})`} />
      <text
        className={`picture-label ${health === 'down' ? 'stroke-down' : 'stroke-paper'}`}
        {...(only && { x, y: first })}
      >
        {only ??
          box.lines.map((line, at) => (
            <tspan key={line} x={x} y={first + at * lineHeight}>
              {line}
            </tspan>
          ))}
      </text>
      {node.stock && (
        <StockGauge
          x={box.x + box.width - 12}
          y={box.y + 6}
          height={box.height - 12}
          level={level}
          stock={node.stock}
        />
      )}
    </g>
  );
}

function Shape({ box, health, patternId }: { box: Box; health: Health; patternId: string }) {
  const { x, y, width, height } = box;
  const frame = { x, y, width, height, rx: 4 };
  switch (health) {
    case 'healthy':
      return <rect {...frame} className="fill-paper stroke-healthy" strokeWidth="1.5" />;
    case 'strained':
      return (
        <>
          <rect {...frame} className="fill-paper" />
          <rect {...frame} className="stroke-strained" fill={`url(#${patternId})`} strokeWidth="2" />
        </>
      );
    case 'failing':
      return (
        <path d={jaggedPath(box)} className="fill-paper stroke-failing" strokeWidth="2.2" strokeLinejoin="round" />
      );
    case 'down':
      return (
        <>
          <rect {...frame} className="fill-down" />
          <path
            d={`M${x + 4} ${y + 4}l${width - 8} ${height - 8}M${x + width - 4} ${y + 4}l${8 - width} ${height - 8}`}
            className="stroke-paper opacity-30"
            strokeWidth="1.5"
          />
        </>
      );
    case 'unknown':
      return <rect {...frame} className="fill-none stroke-unknown" strokeWidth="1.5" strokeDasharray="4 3" />;
  }
}
