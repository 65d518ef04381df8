import { hotspotExport } from '@/lib/quiz/types/hotspot/hotspot.export';
import { lineExport } from '@/lib/quiz/types/line/line.export';
import { multipleExport } from '@/lib/quiz/types/multiple/multiple.export';
import { numericExport } from '@/lib/quiz/types/numeric/numeric.export';
import { orderExport } from '@/lib/quiz/types/order/order.export';
import { classifyExport, matchExport } from '@/lib/quiz/types/pairs/pairs.export';
import { singleExport } from '@/lib/quiz/types/single/single.export';
import type { QuestionExport } from './question-export';
import type { QuestionForms, QuestionType } from './question-types';

/** What the exports know of each type: fetched with them, by who takes questions along. */
export const questionExports: { [Type in QuestionType]: QuestionExport<QuestionForms[Type]> } = {
  single: singleExport,
  multiple: multipleExport,
  order: orderExport,
  match: matchExport,
  classify: classifyExport,
  numeric: numericExport,
  hotspot: hotspotExport,
  line: lineExport,
};
