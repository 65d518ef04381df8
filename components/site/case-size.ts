import { models } from '@/lib/content/read/models';
import type { CaseContent } from '@/lib/content/read/read';
import { partNames } from '@/lib/content/schema/case-schema';
import type { CaseCount } from '@/lib/progress/case-progress';

/** How much there is to do in a case. */
export function caseSize({ slug, outage, quiz }: CaseContent): CaseCount {
  return {
    read: partNames.length,
    predicted: outage.predictions.length,
    answered: quiz.questions.length,
    goals: models.get(slug)?.goals.length ?? 0,
  };
}
