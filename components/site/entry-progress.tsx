'use client';
import { useProgress } from '@/components/progress/use-progress';
import type { ClientWords } from '@/lib/client-words';
import { fill } from '@/lib/fill';
import { type CaseCount, caseProgress, isUntouched } from '@/lib/progress/case-progress';

type Props = {
  slug: string;
  /** How much of each there is. */
  of: CaseCount;
  /** The ids of its steps, in order. */
  steps: string[];
  words: ClientWords<'progress'>;
};

/** How far the reader is with one case; an empty line of the same height until that is known. */
export function EntryProgress({ slug, of, steps, words }: Props) {
  const { progress, isKnown } = useProgress((stored) => stored);
  const done = caseProgress(progress, slug);
  const facts = (['read', 'predicted', 'answered', 'goals'] as const).filter((fact) => of[fact] > 0);
  if (!isKnown) return <p className="entry-progress script-only" />;
  if (isUntouched(done)) {
    const mark = progress.place?.slug === slug ? progress.place.mark : undefined;
    const begun = mark === undefined ? words.nothing : begunAt(steps.indexOf(mark), steps.length, words);
    return <p className="entry-progress script-only">{begun}</p>;
  }
  return (
    <ul className="entry-progress script-only">
      {facts.map((fact) => (
        <li key={fact} data-done={done[fact] >= of[fact] ? '' : undefined}>
          {fill(words[fact], { count: Math.min(done[fact], of[fact]), of: of[fact] })}
        </li>
      ))}
    </ul>
  );
}

/** Where a reader is who has no part behind them yet; `step` is negative before the first. */
function begunAt(step: number, of: number, words: ClientWords<'progress'>): string {
  return step < 0 ? words.begun : fill(words.reached, { number: step + 1, of });
}
