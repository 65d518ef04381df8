import { HealthMark } from '@/components/text/health-mark';
import type { Health } from '@/lib/cascade/schema';

type Props = {
  name: string;
  /** Per step its id, its position in words, and the worst health then, where that may be known. */
  steps: { id: string; position: string; worst: Health | undefined }[];
  current: number;
};

/** The whole story in one line: a mark per step in the worst health of that moment; each leads to its step. */
export function StepStrip({ name, steps, current }: Props) {
  return (
    <ol aria-label={name} className="flex justify-between">
      {steps.map(({ id, position, worst }, at) => (
        <li key={id} className="w-6 min-w-0 shrink">
          <a
            href={`#${id}`}
            aria-label={position}
            title={position}
            aria-current={at === current ? 'step' : undefined}
            className="strip-tick"
          >
            {worst ? <HealthMark health={worst} /> : <span className="rounded-full border-[3px] border-ink-soft" />}
          </a>
        </li>
      ))}
    </ol>
  );
}
