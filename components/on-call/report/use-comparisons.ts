import { useEffect, useState } from 'react';
import type { Game, Play } from '@/lib/on-call/play';
import type { Effect } from '@/lib/on-call/played-effect';
import { effectsOf, lessonsFor, type Toll, tollAsItWent, type WithLesson } from '@/lib/on-call/report';

export type Comparisons = { asItWent: Toll; effects: Effect[]; lessons: WithLesson[] };

/** What takes a run of the model each: worked out once the report stands on the screen, and undefined until then. */
export function useComparisons(game: Game, play: Play): Comparisons | undefined {
  const [compared, setCompared] = useState<Comparisons>();
  useEffect(() => {
    const later = setTimeout(() =>
      setCompared({
        asItWent: tollAsItWent(game, play.seed),
        effects: effectsOf(game, play),
        lessons: lessonsFor(game, play),
      }),
    );
    return () => clearTimeout(later);
  }, [game, play]);
  return compared;
}
