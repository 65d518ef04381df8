import { escaped, orderingItem } from '@/lib/quiz/export/gift-text';
import { toHtml } from '@/lib/quiz/export/markup';
import { htmlList, type QuestionExport, wholeOption } from '@/lib/quiz/types/question-export';
import { inPlaces, type OrderForm } from './order';

/**
 * GIFT has no order: places are matched, or Moodle's own ordering question is made, which gives points for pairs as we do
 * (`import_from_gift` in its question/type/ordering/questiontype.php). Anki shows the options in an order that does not give the answer away. */
export const orderExport: QuestionExport<OrderForm> = {
  options: ({ options }, solution) =>
    inPlaces(options, solution.right).map(({ id, text }, at) => ({
      ...wholeOption(solution, id, text),
      place: at + 1,
    })),
  isSequence: true,
  gift: {
    aside: (_, { hint }) => ` <em>${toHtml(hint.order)}</em>`,
    answers: ({ options }) => options.map(({ text, place }) => `=${escaped(toHtml(text))} -> ${place}`),
    ordering: {
      opening: ({ options }) => `{>${options.length} ALL VERTICAL RELATIVE_ALL_PREVIOUS_AND_NEXT SHOW none`,
      answers: ({ options }) => options.map(({ text }) => orderingItem(toHtml(text))),
    },
    isFeedbackApart: true,
  },
  anki: {
    hint: (_, { hint }) => hint.order,
    choices: ({ options }) => htmlList(options.map(({ text }) => text).sort((one, other) => one.localeCompare(other))),
  },
  losses: { gift: ['order', 'lines'], giftOrdering: ['lines'] },
};
