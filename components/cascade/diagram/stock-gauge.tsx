import type { CascadeNode } from '@/lib/cascade/schema';

/** The part of the tube above the limit. */
const scale = 1.25;

type Props = {
  x: number;
  y: number;
  height: number;
  level?: number | undefined;
  stock: NonNullable<CascadeNode['stock']>;
};

/** A thin tube that fills, its limit as a line; in blocks where levels are an order and no measurement. Unknown is empty. */
export function StockGauge({ x, y, height, level = 0, stock }: Props) {
  const filled = (Math.min(level, scale) / scale) * height;
  const limit = y + height - height / scale;
  const blocks = [1, 2, 3, 4, 5].map((block) => `M${x + 1} ${y + (block * height) / 6}h5`);
  return (
    <g data-level={level}>
      <rect x={x} y={y} width="7" height={height} rx="3.5" className="fill-paper stroke-current" strokeWidth="1" />
      <rect
        x={x + 1.5}
        y={y + height - filled}
        width="4"
        height={Math.max(0, filled - 1.5)}
        rx="1"
        className={`gauge-fill ${level >= 1 ? 'fill-failing' : 'fill-strained'}`}
      />
      {stock.basis === 'order' && <path d={blocks.join('')} className="stroke-paper" strokeWidth="1.2" />}
      <path d={`M${x - 2.5} ${limit}h12`} className="stroke-current" strokeWidth="1.5" />
    </g>
  );
}
