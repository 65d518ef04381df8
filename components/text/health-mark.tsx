import type { Health } from '@/lib/cascade/schema';

/** The five marks of health, small: the same shapes as in the diagram. A word always stands beside it. */
export function HealthMark({ health, className = '' }: { health: Health; className?: string }) {
  return (
    <svg
      viewBox="0 0 16 16"
      className={`inline-block size-[1em] shrink-0 align-[-0.12em] ${className}`}
      aria-hidden="true"
    >
      <Mark health={health} />
    </svg>
  );
}

function Mark({ health }: { health: Health }) {
  switch (health) {
    case 'healthy':
      return <rect x="2" y="2" width="12" height="12" rx="2" className="fill-none stroke-healthy" strokeWidth="2" />;
    case 'strained':
      return (
        <g className="fill-none stroke-strained" strokeWidth="2">
          <rect x="2" y="2" width="12" height="12" rx="2" />
          <path d="M2.5 9 9 2.5M3 13.5 13.5 3M7.5 13.5l6-6" strokeWidth="1.4" />
        </g>
      );
    case 'failing':
      return (
        <path
          d="M2 2l3 2 3-2 3 2 3-2-2 3 2 3-2 3 2 3-3-2-3 2-3-2-3 2 2-3-2-3 2-3z"
          className="fill-none stroke-failing"
          strokeWidth="1.8"
        />
      );
    case 'down':
      return (
        <>
          <rect x="1" y="1" width="14" height="14" rx="2" className="fill-down" />
          <path d="M4 4l8 8M12 4l-8 8" className="stroke-paper" strokeWidth="2" />
        </>
      );
    case 'unknown':
      return (
        <rect
          x="2"
          y="2"
          width="12"
          height="12"
          rx="2"
          className="fill-none stroke-unknown"
          strokeWidth="1.8"
          strokeDasharray="3 2.5"
        />
      );
  }
}
