import type { Health } from '@/lib/cascade/schema';

/** The five marks of health, small: the same shapes as in the diagram. A word always stands beside it. */
export function HealthMark({ health, className = '' }: { health: Health; className?: string }) {
  return <i className={`health-mark ${className}`.trimEnd()} data-health={health} />;
}
