import { fill } from '@/lib/fill';
import { pairsInOrder } from '@/lib/quiz/order-pairs';
import { OrderList } from './order-list';
import type { QuestionView } from './question-view';

export const orderView: QuestionView<'order'> = {
  Input: OrderList,
  todo: ({ moveFirst }) => moveFirst,
  isSequence: true,
  counted: ({ orderCounted }, { right }, chosen) => fill(orderCounted, pairsInOrder(right, chosen)),
};
