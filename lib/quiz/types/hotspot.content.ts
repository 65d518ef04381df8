import { z } from 'zod';
import { askChoice, judgedOption, oneRight, solveChoice } from './choice.content';
import type { HotspotForm } from './hotspot';
import { commonFields, type QuestionContent } from './question-content';

/** Which part of the diagram: every option is the id of a node. */
export const hotspotSchema = z.strictObject({
  ...commonFields,
  type: z.literal('hotspot'),
  options: z
    .array(z.union(judgedOption({})))
    .min(3)
    .max(11),
});

export const hotspotContent: QuestionContent<z.output<typeof hotspotSchema>, HotspotForm> = {
  rules: { rightOptions: oneRight('hotspot'), inDiagram: true },
  ask: (question, words, _, spots) => ({ ...askChoice(question, words), ...(spots && { spots }) }),
  solve: solveChoice,
};
