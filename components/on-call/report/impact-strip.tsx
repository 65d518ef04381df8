import { useId } from 'react';
import { fill } from '@/lib/fill';
import { type OnCallUi, timeInWords } from '@/lib/on-call/on-call-words';
import type { Stretch } from '@/lib/on-call/report';

type Props = {
  name: string;
  stretches: readonly Stretch[];
  /** When the pager went, and where the run ends, in minutes of it. */
  paged: number;
  end: number;
  words: OnCallUi;
};

const width = 600;
const height = 22;

/** The impact of a run in one line: the worse, the fuller the band. The same in words for who does not see it. */
export function ImpactStrip({ name, stretches, paged, end, words }: Props) {
  const hatch = useId();
  const x = (minute: number) => (Math.min(minute, end) / end) * width;
  const said = stretches
    .filter(({ health }) => health !== 'healthy')
    .map(({ health, from, to }) =>
      fill(words.report.stretch, {
        health: words.health[health],
        from: sinceOf(from - paged, words),
        to: sinceOf(to - paged, words),
      }),
    );
  const title = fill(words.report.strip, { name, stretches: said.join('; ') || words.health.healthy });
  return (
    <figure className="on-call-strip">
      <figcaption>{name}</figcaption>
      <svg viewBox={`-1 -1 ${width + 2} ${height + 14}`} role="img" aria-label={title}>
        <pattern id={hatch} width="6" height="6" patternUnits="userSpaceOnUse" patternTransform="rotate(45)">
          <path d="M0 0v6" className="stroke-strained" strokeWidth="2.5" />
        </pattern>
        <rect width={width} height={height} className="fill-none stroke-line" />
        {stretches.map(({ from, to, health }) => {
          if (health === 'healthy') return null;
          const band = { x: x(from), width: Math.max(1, x(to) - x(from)), y: 0, height };
          if (health === 'strained' || health === 'unknown')
            return <rect key={from} {...band} fill={`url(#${hatch})`} />;
          return <rect key={from} {...band} className={health === 'down' ? 'fill-down' : 'fill-failing'} />;
        })}
        <path d={`M${x(paged)} -1v${height + 3}`} className="stroke-ink" strokeWidth="2" />
        <text
          x={x(paged)}
          y={height + 12}
          textAnchor={paged > end * 0.9 ? 'end' : 'start'}
          className="fill-ink font-mark text-[12px]"
        >
          {words.report.page}
        </text>
      </svg>
    </figure>
  );
}

function sinceOf(minutes: number, words: OnCallUi): string {
  const time = timeInWords(Math.abs(minutes), words);
  return minutes < 0 ? fill(words.report.before, { time }) : time;
}
