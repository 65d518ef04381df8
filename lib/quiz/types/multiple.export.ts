import type { ChoiceForm } from './choice';
import { judgedOption, listOfOptions, severalOfGift } from './choice.export';
import type { QuestionExport } from './question-export';

export const multipleExport: QuestionExport<ChoiceForm> = {
  options: ({ options }, solution) => options.map((option) => judgedOption(solution, option)),
  gift: { answers: severalOfGift },
  anki: { hint: (_, { hint }) => hint.multiple, choices: listOfOptions },
};
