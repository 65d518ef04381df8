/** The part of the tube above the limit. */
const scale = 1.25;

/** A thin tube that fills, with its limit as a line; without a level it stands empty. */
export function StockGauge({
  x,
  y,
  height,
  level = 0,
}: {
  x: number;
  y: number;
  height: number;
  level?: number | undefined;
}) {
  const filled = (Math.min(level, scale) / scale) * height;
  const limit = y + height - height / scale;
  return (
    <g data-level={level}>
      <rect x={x} y={y} width="6" height={height} rx="3" className="fill-paper stroke-current" strokeWidth="1" />
      <rect
        x={x + 1.5}
        y={y + height - filled}
        width="3"
        height={Math.max(0, filled - 1.5)}
        className={level >= 1 ? 'fill-failing' : 'fill-strained'}
      />
      <path d={`M${x - 3} ${limit}h12`} className="stroke-current" strokeWidth="1.5" />
    </g>
  );
}
