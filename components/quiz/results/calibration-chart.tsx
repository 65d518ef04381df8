import type { QuizWords } from '@/components/quiz/quiz-words';
import { type CalibrationRow, claims } from '@/lib/quiz/calibration';

const left = 84;
const width = 236;
const rowHeight = 34;

/** A row for each certainty: a bar for what it promises, a dot for what it earned. The table beside it says the same. */
export function CalibrationChart({ rows, words }: { rows: readonly CalibrationRow[]; words: QuizWords }) {
  const x = (share: number) => left + share * width;
  const bottom = rows.length * rowHeight;
  return (
    <svg
      viewBox={`0 0 340 ${bottom + 24}`}
      role="img"
      aria-label={words.results.chart}
      className="my-3 w-full max-w-[34rem]"
    >
      {[0, 0.5, 1].map((share) => (
        <g key={share}>
          <path d={`M${x(share)} 2V${bottom}`} className="stroke-line" />
          <text x={x(share)} y={bottom + 16} textAnchor="middle" className="fill-ink-soft text-[12px]">
            {share * 100}
          </text>
        </g>
      ))}
      {rows.map(({ certainty, earned }, at) => {
        const { from, to } = claims[certainty];
        const middle = at * rowHeight + rowHeight / 2;
        return (
          <g key={certainty}>
            <text x="0" y={middle + 4} className="fill-ink text-[13px]">
              {words.certainties[certainty]}
            </text>
            <rect
              x={x(from)}
              y={middle - 7}
              width={(to - from) * width}
              height="14"
              className="fill-paper-deep stroke-ink-soft"
            />
            {earned !== undefined && (
              <circle cx={x(earned)} cy={middle} r="6" className="fill-action stroke-paper" strokeWidth="1.5" />
            )}
          </g>
        );
      })}
    </svg>
  );
}
