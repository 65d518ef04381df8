import type { ChoiceForm } from '@/lib/quiz/types/choice/choice';
import { listOfOptions, oneOfGift, wholeChoice } from '@/lib/quiz/types/choice/choice.export';
import type { QuestionExport } from '@/lib/quiz/types/question-export';

export const singleExport: QuestionExport<ChoiceForm> = {
  options: ({ options }, solution) => options.map((option) => wholeChoice(solution, option)),
  gift: { answers: oneOfGift },
  anki: { hint: (_, { hint }) => hint.single, choices: listOfOptions },
};
