import { z } from 'zod';
import { hotspotContent, hotspotSchema } from './hotspot.content';
import { lineContent, lineSchema } from './line.content';
import { multipleContent, multipleSchema } from './multiple.content';
import { numericContent, numericSchema } from './numeric.content';
import { orderContent, orderSchema } from './order.content';
import { classifyContent, classifySchema, matchContent, matchSchema } from './pairs.content';
import type { QuestionContent } from './question-content';
import type { QuestionForms, QuestionType } from './question-types';
import { singleContent, singleSchema } from './single.content';

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
