import type { Progress } from './progress';

/** How much of a case there is, or how much of it a reader has done. */
export type CaseCount = { read: number; predicted: number; answered: number; goals: number };

/** What a reader has done in a case: parts read, predictions dared, questions checked and goals of the model reached. */
export function caseProgress({ read, predictions, quizzes, goals }: Progress, slug: string): CaseCount {
  return {
    read: own(read, slug).length,
    predicted: own(predictions, slug).filter(({ chosen }) => chosen !== undefined).length,
    answered: own(quizzes, slug).filter(({ checked }) => checked).length,
    goals: own(goals, slug).length,
  };
}

export function isUntouched(count: CaseCount): boolean {
  return Object.values(count).every((number) => number === 0);
}

function own<Item>(kept: Record<string, Record<string, Item>> | undefined, slug: string): Item[] {
  return kept && Object.hasOwn(kept, slug) ? Object.values(kept[slug] ?? {}) : [];
}
