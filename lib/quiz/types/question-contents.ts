import { z } from 'zod';
import { hotspotContent, hotspotSchema } from '@/lib/quiz/types/hotspot/hotspot.content';
import { lineContent, lineSchema } from '@/lib/quiz/types/line/line.content';
import { multipleContent, multipleSchema } from '@/lib/quiz/types/multiple/multiple.content';
import { numericContent, numericSchema } from '@/lib/quiz/types/numeric/numeric.content';
import { orderContent, orderSchema } from '@/lib/quiz/types/order/order.content';
import { classifyContent, classifySchema, matchContent, matchSchema } from '@/lib/quiz/types/pairs/pairs.content';
import { singleContent, singleSchema } from '@/lib/quiz/types/single/single.content';
import type { QuestionContent } from './question-content';
import type { QuestionForms, QuestionType } from './question-types';

export const questionSchema = z.discriminatedUnion('type', [
  singleSchema,
  multipleSchema,
  orderSchema,
  matchSchema,
  classifySchema,
  numericSchema,
  hotspotSchema,
  lineSchema,
]);

export type Question = z.output<typeof questionSchema>;

/** A question of a type as it stands in `quiz.yaml`. */
export type QuestionOf<Type extends QuestionType> = { [Each in Type]: Extract<Question, { type: Each }> }[Type];

/** What the build knows of each type: how it stands in the content and how it is made ready to be asked. */
export const questionContents: { [Type in QuestionType]: QuestionContent<QuestionOf<Type>, QuestionForms[Type]> } = {
  single: singleContent,
  multiple: multipleContent,
  order: orderContent,
  match: matchContent,
  classify: classifyContent,
  numeric: numericContent,
  hotspot: hotspotContent,
  line: lineContent,
};
