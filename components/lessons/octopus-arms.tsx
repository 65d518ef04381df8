import { armOutline, armSuckers } from './arm-shape';

/** Eight arms from under the head to their numbers: four down the left side, four down the right. */
const arms = [
  [
    [204, 178],
    [152, 212],
    [100, 190],
    [86, 122],
    [62, 76],
    [34, 60],
  ],
  [
    [204, 190],
    [150, 246],
    [92, 246],
    [72, 196],
    [34, 180],
  ],
  [
    [210, 196],
    [182, 274],
    [122, 322],
    [84, 288],
    [34, 300],
  ],
  [
    [216, 200],
    [212, 306],
    [166, 388],
    [104, 392],
    [70, 442],
    [34, 420],
  ],
  [
    [236, 178],
    [290, 216],
    [342, 182],
    [352, 116],
    [376, 82],
    [406, 60],
  ],
  [
    [236, 190],
    [288, 250],
    [354, 252],
    [374, 200],
    [406, 180],
  ],
  [
    [230, 196],
    [262, 266],
    [314, 330],
    [362, 294],
    [406, 300],
  ],
  [
    [224, 200],
    [234, 314],
    [268, 396],
    [334, 386],
    [366, 436],
    [406, 420],
  ],
] as const;

const drawn = arms.map((points) => ({
  outline: armOutline(points),
  suckers: armSuckers(points),
  x: points[0][0] < 220 ? 24 : 416,
  y: points.at(-1)?.[1] ?? 0,
}));

/** The octopus as a chart. Each arm leads where `hrefs` says; the same links stand beside it in words, so here they take no focus. */
export function OctopusArms({ hrefs }: { hrefs: readonly string[] }) {
  return (
    <svg viewBox="0 0 440 480" aria-hidden="true" className="octopus-arms">
      {drawn.map(({ outline, suckers, x, y }, at) => (
        <a key={outline} href={hrefs[at]} tabIndex={-1} className="octopus-arm">
          <path d={outline} className="fill-current" />
          <path d={suckers[0]} className="stroke-paper" strokeWidth="5" strokeLinecap="round" />
          <path d={suckers[1]} className="stroke-paper" strokeWidth="3" strokeLinecap="round" />
          <circle cx={x} cy={y} r="20" className="fill-paper stroke-current" strokeWidth="3" />
          <text x={x} y={y + 8} textAnchor="middle" className="fill-current">
            {at + 1}
          </text>
        </a>
      ))}
      <g transform="translate(70 34) scale(1.5)" className="fill-current">
        <path d="M100 8C130 8 146 32 143 58c-2 18-12 26-14 40-2 12-14 16-29 16s-27-4-29-16c-2-14-12-22-14-40C54 32 70 8 100 8Z" />
        <path
          d="M84 61c6 0 10 5 10 11s-4 11-10 11-10-5-10-11 4-11 10-11ZM116 61c6 0 10 5 10 11s-4 11-10 11-10-5-10-11 4-11 10-11Z"
          className="fill-paper"
        />
        <circle cx="80" cy="74" r="4.5" />
        <circle cx="120" cy="70" r="4.5" />
        <path
          d="M76 57q8-5 15-1M108 53q8-7 17-2M94 96q7 3 13-1M88 24q12-7 24-1M84 34q16-8 32-1"
          className="fill-none stroke-paper"
          strokeWidth="2.4"
          strokeLinecap="round"
        />
      </g>
    </svg>
  );
}
