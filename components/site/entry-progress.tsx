'use client';
import { useProgress } from '@/components/progress/use-progress';
import { fill } from '@/lib/fill';
import { type CaseCount, caseProgress, isUntouched } from '@/lib/progress/case-progress';

type Props = {
  slug: string;
  /** How much of each there is. */
  of: CaseCount;
  /** Each of them in words, with `{{count}}` to be filled in, and what is said of a case that nobody has touched. */
  words: Record<keyof CaseCount, string> & { nothing: string };
};

/** How far the reader is with one case; an empty line of the same height until that is known. */
export function EntryProgress({ slug, of, words }: Props) {
  const { progress, isKnown } = useProgress();
  const done = caseProgress(progress, slug);
  const facts = (['read', 'predicted', 'answered', 'goals'] as const).filter((fact) => of[fact] > 0);
  if (!isKnown) return <p className="entry-progress script-only" />;
  if (isUntouched(done)) return <p className="entry-progress script-only">{words.nothing}</p>;
  return (
    <ul className="entry-progress script-only">
      {facts.map((fact) => (
        <li key={fact} data-done={done[fact] >= of[fact] ? '' : undefined}>
          {fill(words[fact], { count: Math.min(done[fact], of[fact]) })}
        </li>
      ))}
    </ul>
  );
}
