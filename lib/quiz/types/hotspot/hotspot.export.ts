import { listOfOptions, oneOfGift, wholeChoice } from '@/lib/quiz/types/choice/choice.export';
import type { QuestionExport } from '@/lib/quiz/types/question-export';
import type { HotspotForm } from './hotspot';

/** A file has no diagram: a part of it is chosen from a list. */
export const hotspotExport: QuestionExport<HotspotForm> = {
  options: ({ options }, solution) => options.map((option) => wholeChoice(solution, option)),
  gift: { answers: oneOfGift },
  anki: { hint: (_, { hint }) => hint.single, choices: listOfOptions },
  losses: { gift: ['picture'], anki: ['picture'], csv: ['picture'], json: ['picture'] },
};
