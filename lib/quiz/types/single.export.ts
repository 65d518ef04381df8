import type { ChoiceForm } from './choice';
import { judgedOption, listOfOptions, oneOfGift } from './choice.export';
import type { QuestionExport } from './question-export';

export const singleExport: QuestionExport<ChoiceForm> = {
  options: ({ options }, solution) => options.map((option) => judgedOption(solution, option)),
  gift: { answers: oneOfGift },
  anki: { hint: (_, { hint }) => hint.single, choices: listOfOptions },
};
