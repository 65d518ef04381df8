import { z } from 'zod';
import { judgedOptionSchemas, solveChoice } from '@/lib/quiz/types/choice/choice.content';
import { commonFields, type QuestionContent } from '@/lib/quiz/types/question-content';
import { artefactKinds, type LineForm } from './line';

/** Code can't hold a backtick, and a tab is as wide as the reader's own. */
const outputSchema = z
  .string()
  .regex(/^[^`\t]*$/, 'write it without backticks and tabs')
  .refine((text) => textsIn(text).every((line) => line.length <= 100), 'no line has more than 100 characters')
  .refine((text) => textsIn(text).length <= 16, 'leave the lines out that nobody needs: at most 16 stay');

/**
 * Which line of an output, log, table or manifest: `lines` is all of it, as it stood on the screen; `line` of an option is a
 * piece of text that stands in that line alone.
 */
export const lineSchema = z
  .strictObject({
    ...commonFields,
    type: z.literal('line'),
    artefact: z.strictObject({
      kind: z.enum(artefactKinds),
      basis: z
        .enum(['source', 'exercise'])
        .describe('Where it comes from: word for word from a source of the question, or made for this exercise.'),
      lines: outputSchema,
    }),
    options: z
      .array(z.union(judgedOptionSchemas({ line: z.string().min(1) })))
      .min(3)
      .max(12),
  })
  .superRefine(({ artefact, options }, check) => {
    const named = options.map(({ line }) => textsIn(artefact.lines).filter((text) => text.includes(line)));
    for (const [at, { line }] of options.entries()) {
      const [text = '', ...others] = named[at] ?? [];
      const isTaken = named.slice(0, at).some((before) => before.length === 1 && before[0] === text);
      if (text !== '' && others.length === 0 && !isTaken) continue;
      const message = isTaken ? 'another option has this line' : `\`${line}\` stands in ${named[at]?.length} lines`;
      const remedy = 'name a piece of text that stands in one line alone, and in one that no other option has';
      check.addIssue({ code: 'custom', path: ['options', at, 'line'], message: `${message}: ${remedy}` });
    }
  });

export const lineContent: QuestionContent<z.output<typeof lineSchema>, LineForm> = {
  rules: {
    rightOptions(right, wrong) {
      if (right >= 1 && wrong >= 2) return undefined;
      const message = `a line question with ${right} right and ${wrong} wrong lines`;
      return { message, remedy: 'mark one or more with `right: true` and leave at least two wrong' };
    },
    hasOwnTexts: true,
  },
  ask: ({ artefact: { kind, basis, lines }, options }) => ({
    kind,
    isExercise: basis === 'exercise',
    lines: textsIn(lines).map((text) => {
      const option = options.find(({ line }) => text.includes(line));
      return { ...(option && { id: option.id }), text };
    }),
    isSeveral: options.filter(({ right }) => right).length > 1,
  }),
  solve: solveChoice,
};

function textsIn(lines: string): string[] {
  return lines
    .trimEnd()
    .split('\n')
    .map((text) => text.trimEnd());
}
