import { NumberInput } from './number-input';
import type { QuestionView } from './question-view';

export const numericView: QuestionView<'numeric'> = {
  Input: NumberInput,
  todo: ({ typeFirst, unreadable }, chosen) => (chosen.length > 0 ? unreadable : typeFirst),
};
