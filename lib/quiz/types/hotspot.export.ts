import { judgedOption, listOfOptions, oneOfGift } from './choice.export';
import type { HotspotForm } from './hotspot';
import type { QuestionExport } from './question-export';

/** A file has no diagram: a part of it is chosen from a list. */
export const hotspotExport: QuestionExport<HotspotForm> = {
  options: ({ options }, solution) => options.map((option) => judgedOption(solution, option)),
  gift: { answers: oneOfGift },
  anki: { hint: (_, { hint }) => hint.single, choices: listOfOptions },
  losses: { gift: ['picture'], anki: ['picture'], csv: ['picture'], json: ['picture'] },
};
