import { type Certainty, certainties } from '@/lib/certainty';

/**
 * What each word claims, as the share of a full point it should earn: the bounds of certainty-based marking
 * (A. R. Gardner-Medwin, "Confidence assessment in the teaching of basic science", ALT-J 3, 1995).
 */
export const claims: Record<Certainty, { from: number; to: number }> = {
  guess: { from: 0, to: 0.67 },
  fairly: { from: 0.67, to: 0.8 },
  sure: { from: 0.8, to: 1 },
};

/** Below so many answers of one certainty nothing is said about them. */
export const enoughAnswers = 5;

export type Judged = { points: number; certainty?: Certainty | undefined };

export type CalibrationRow = {
  certainty: Certainty;
  count: number;
  /** The mean of the points, from 0 to 1; absent without answers. */
  earned: number | undefined;
  /** How the claim compares with what was earned, once there are enough answers. */
  verdict: 'too-sure' | 'fits' | 'too-modest' | undefined;
};

/** Stated against actual certainty, a row for each certainty. */
export function calibration(answers: readonly Judged[]): CalibrationRow[] {
  return certainties.map((certainty) => {
    const own = answers.filter((each) => each.certainty === certainty);
    const earned = own.length > 0 ? own.reduce((sum, { points }) => sum + points, 0) / own.length : undefined;
    const verdict = earned === undefined || own.length < enoughAnswers ? undefined : compare(certainty, earned);
    return { certainty, count: own.length, earned, verdict };
  });
}

/**
 * What there is to tell of the rows, the least favourable first: how far what was earned falls short of the claim. A verdict
 * is told of enough answers; of fewer only that they fell short, for the reader to see that it was not overlooked.
 */
export function findingsOf(rows: readonly CalibrationRow[]): CalibrationRow[] {
  return rows
    .filter((row) => row.verdict !== undefined || shortfall(row) > 0)
    .toSorted((one, other) => shortfall(other) - shortfall(one));
}

function shortfall({ certainty, earned }: CalibrationRow): number {
  return earned === undefined ? 0 : Math.max(0, claims[certainty].from - earned);
}

function compare(certainty: Certainty, earned: number): NonNullable<CalibrationRow['verdict']> {
  const { from, to } = claims[certainty];
  if (earned < from) return 'too-sure';
  return earned > to ? 'too-modest' : 'fits';
}

/** Sure, and less than half right: what there is most to learn from. */
export function isSureAndWrong({ points, certainty }: Judged): boolean {
  return certainty === 'sure' && points < 0.5;
}
