import { z } from 'zod';
import { askChoice, judgedOptionSchemas, oneRight, solveChoice } from '@/lib/quiz/types/choice/choice.content';
import { commonFields, type QuestionContent } from '@/lib/quiz/types/question-content';
import type { HotspotForm } from './hotspot';

/** Which part of the diagram: every option is the id of a node. */
export const hotspotSchema = z.strictObject({
  ...commonFields,
  type: z.literal('hotspot'),
  options: z
    .array(z.union(judgedOptionSchemas({})))
    .min(3)
    .max(11),
});

export const hotspotContent: QuestionContent<z.output<typeof hotspotSchema>, HotspotForm> = {
  rules: { rightOptions: oneRight('hotspot'), inDiagram: true },
  ask: (question, words, _, spots) => ({ ...askChoice(question, words), ...(spots && { spots }) }),
  solve: solveChoice,
};
