import { fill } from '@/lib/fill';
import type { Run } from '@/lib/model/run';
import { numberFormat } from '@/lib/number-format';

/** How a run ended, in a sentence, with its figures written as the language writes them. */
export function runResult({ outcome, figures }: Run, outcomes: Record<string, string>, locale: string): string {
  const format = numberFormat(locale, 1);
  const written = Object.entries(figures).map(([id, figure]) => [id, format.format(figure)]);
  return fill(outcomes[outcome] ?? '', Object.fromEntries(written));
}
