import { questionExports } from '@/lib/quiz/types/question-exports';
import type { QuestionType } from '@/lib/quiz/types/question-types';
import { type ExportFormat, type Loss, lossNames } from './export-formats';

/** What a format can't hold of any question, whatever its type. */
const always: Record<ExportFormat, readonly Loss[]> = {
  gift: ['certainty'],
  giftOrdering: ['certainty'],
  anki: ['judging', 'score', 'certainty', 'licence'],
  csv: ['score', 'certainty', 'licence'],
  json: ['score', 'certainty'],
};

/** What is lost of these questions in a format, and of how many. */
export function lossesOf(
  questions: readonly { type: QuestionType }[],
  format: ExportFormat,
): { loss: Loss; count: number }[] {
  const lost = questions.flatMap(({ type }) => [...always[format], ...ownLosses(type, format)]);
  return lossNames.flatMap((loss) => {
    const count = lost.filter((each) => each === loss).length;
    return count > 0 ? [{ loss, count }] : [];
  });
}

/** Moodle's ordering form differs from GIFT of any Moodle only where a type says so. */
function ownLosses(type: QuestionType, format: ExportFormat): readonly Loss[] {
  const { losses } = questionExports[type];
  return losses?.[format] ?? (format === 'giftOrdering' ? losses?.gift : undefined) ?? [];
}
