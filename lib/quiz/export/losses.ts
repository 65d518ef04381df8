import { questionExports } from '@/lib/quiz/types/question-exports';
import type { QuestionType } from '@/lib/quiz/types/question-types';
import { type ExportFormat, type Loss, lossNames } from './export-formats';

/** What a format can't hold of any question, whatever its type. */
const always: Record<ExportFormat, readonly Loss[]> = {
  gift: ['certainty'],
  anki: ['judging', 'score', 'certainty', 'licence'],
  csv: ['score', 'certainty', 'licence'],
  json: ['score', 'certainty'],
};

/** What is lost of these questions in a format, and of how many. */
export function lossesOf(
  questions: readonly { type: QuestionType }[],
  format: ExportFormat,
): { loss: Loss; count: number }[] {
  const lost = questions.flatMap(({ type }) => [...always[format], ...(questionExports[type].losses?.[format] ?? [])]);
  return lossNames.flatMap((loss) => {
    const count = lost.filter((each) => each === loss).length;
    return count > 0 ? [{ loss, count }] : [];
  });
}
