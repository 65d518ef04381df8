import type { ChoiceForm } from '@/lib/quiz/types/choice/choice';
import { listOfOptions, severalOfGift, wholeChoice } from '@/lib/quiz/types/choice/choice.export';
import type { QuestionExport } from '@/lib/quiz/types/question-export';

export const multipleExport: QuestionExport<ChoiceForm> = {
  options: ({ options }, solution) => options.map((option) => wholeChoice(solution, option)),
  gift: { answers: severalOfGift },
  anki: { hint: (_, { hint }) => hint.multiple, choices: listOfOptions },
};
