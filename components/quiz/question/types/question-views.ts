import type { QuestionType } from '@/lib/quiz/types/question-types';
import { hotspotView } from './hotspot';
import { lineView } from './line';
import { multipleView } from './multiple';
import { numericView } from './numeric';
import { orderView } from './order';
import { classifyView, matchView } from './pairs';
import type { QuestionView } from './question-view';
import { singleView } from './single';

/** How each type of question is drawn. */
export const questionViews: { [Type in QuestionType]: QuestionView<Type> } = {
  single: singleView,
  multiple: multipleView,
  order: orderView,
  match: matchView,
  classify: classifyView,
  numeric: numericView,
  hotspot: hotspotView,
  line: lineView,
};
