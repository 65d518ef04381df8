/** Eight arms from under the head, left to right: each from its root to its tip. */
const arms = [
  'M84 92C60 100 34 92 22 70 12 52 22 36 36 40',
  'M86 100C58 116 26 118 12 104 2 94 6 80 18 82',
  'M90 106C72 130 46 146 26 140 12 136 12 122 24 120',
  'M96 108C90 136 80 160 58 168 44 172 38 160 48 154',
  'M104 108C110 136 120 160 142 168 156 172 162 160 152 154',
  'M110 106C128 130 154 146 174 140 188 136 188 122 176 120',
  'M114 100C142 116 174 118 188 104 198 94 194 80 182 82',
  'M116 92C140 100 166 92 178 70 188 52 178 36 164 40',
];

type Props = {
  className?: string;
  /** The arms that got lost, counted from 0. */
  without?: readonly number[];
};

/** The mark of the site: who runs Kubernetes has to watch everything at once. Decorative: words stand beside it. */
export function Octopus({ className = '', without = [] }: Props) {
  const present = arms.filter((_, at) => !without.includes(at)).join('');
  const lost = arms.filter((_, at) => without.includes(at)).join('');
  return (
    <svg
      viewBox="0 0 200 180"
      aria-hidden="true"
      className={`fill-none stroke-current ${className}`}
      strokeLinecap="round"
    >
      <path d={present} strokeWidth="9" />
      <path d={present} strokeWidth="2.5" strokeDasharray="0.1 8" className="stroke-paper" />
      {lost && <path d={lost} strokeWidth="3" strokeDasharray="1 9" />}
      <path
        d="M100 8C130 8 146 32 143 58c-2 18-12 26-14 40-2 12-14 16-29 16s-27-4-29-16c-2-14-12-22-14-40C54 32 70 8 100 8Z"
        className="fill-current"
        strokeWidth="2"
      />
      <path d={eye(84, 72, 10, 11) + eye(116, 72, 10, 11)} className="fill-paper stroke-none" />
      <path d={eye(80, 74, 4.5, 4.5) + eye(120, 70, 4.5, 4.5)} className="fill-current stroke-none" />
      <path d="M76 57q8-5 15-1M108 53q8-7 17-2M94 96q7 3 13-1" className="stroke-paper" strokeWidth="2.6" />
    </svg>
  );
}

/** An ellipse around a point, as a path. */
function eye(x: number, y: number, width: number, height: number): string {
  return `M${x - width} ${y}a${width} ${height} 0 1 0 ${2 * width} 0a${width} ${height} 0 1 0 ${-2 * width} 0`;
}
