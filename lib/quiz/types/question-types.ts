import type { ChoiceForm } from '@/lib/quiz/types/choice/choice';
import { type HotspotForm, hotspot } from '@/lib/quiz/types/hotspot/hotspot';
import { type LineForm, line } from '@/lib/quiz/types/line/line';
import { multiple } from '@/lib/quiz/types/multiple/multiple';
import { type NumericForm, numeric } from '@/lib/quiz/types/numeric/numeric';
import { type OrderForm, order } from '@/lib/quiz/types/order/order';
import { classify, match, type PairsForm } from '@/lib/quiz/types/pairs/pairs';
import { single } from '@/lib/quiz/types/single/single';
import type { AskedCommon, QuestionBehaviour } from './question-behaviour';

/** What each type of question has of its own. */
export type QuestionForms = {
  single: ChoiceForm;
  multiple: ChoiceForm;
  order: OrderForm;
  match: PairsForm;
  classify: PairsForm;
  numeric: NumericForm;
  hotspot: HotspotForm;
  line: LineForm;
};

export type QuestionType = keyof QuestionForms;

/** A question of a type as the reader meets it. */
export type AskedOf<Type extends QuestionType> = {
  [Each in Type]: AskedCommon & { type: Each } & QuestionForms[Each]['asked'];
}[Type];

/** What is shown once a question of a type has been checked. */
export type SolutionOf<Type extends QuestionType> = { [Each in Type]: QuestionForms[Each]['solution'] }[Type];

/** What the reader's side of the quiz knows of each type; its content is in question-contents.ts, its exports in question-exports.ts. */
export const questionTypes: { [Type in QuestionType]: QuestionBehaviour<QuestionForms[Type]> } = {
  single,
  multiple,
  order,
  match,
  classify,
  numeric,
  hotspot,
  line,
};
