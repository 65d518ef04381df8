import { hotspotExport } from './hotspot.export';
import { lineExport } from './line.export';
import { multipleExport } from './multiple.export';
import { numericExport } from './numeric.export';
import { orderExport } from './order.export';
import { classifyExport, matchExport } from './pairs.export';
import type { QuestionExport } from './question-export';
import type { QuestionForms, QuestionType } from './question-types';
import { singleExport } from './single.export';

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
