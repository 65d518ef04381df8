import { shuffled } from '@/lib/quiz/shuffle';
import type {
  AskedCommon,
  Explained,
  FeedbackLine,
  QuestionBehaviour,
  Worded,
} from '@/lib/quiz/types/question-behaviour';

/** Options of which some are right, and wrong ones that each reveal a misconception. */
export type ChoiceForm = { asked: { options: Worded[] }; solution: ChoiceSolution };

export type ChoiceSolution = Explained & {
  /** The misconception that each wrong option reveals. */
  reveals: Record<string, string>;
};

type Choice = Omit<QuestionBehaviour<ChoiceForm>, 'shuffle'>;

const common: Pick<Choice, 'start' | 'restore' | 'isAnswered' | 'misconceptions'> = {
  start: () => [],
  restore: (option) => ({ type: 'keep', option }),
  isAnswered: (_, chosen) => chosen.length > 0,
  misconceptions: revealed,
};

/** One option: choosing another lets go of the first. */
export const oneChoice: Choice = {
  ...common,
  reduce(question, chosen, event) {
    if (event.type !== 'choose' && event.type !== 'keep') return chosen;
    const isThere = chosen[0] === event.option || !has(question, event.option);
    return isThere ? chosen : [event.option];
  },
  isPossible: (question, chosen) => chosen.length <= 1 && chosen.every((id) => has(question, id)),
  points: (_, { right }, chosen) => (chosen[0] !== undefined && right.includes(chosen[0]) ? 1 : 0),
  discussion: (question, solution, chosen) =>
    judgedLines(question, solution, chosen, 'right').filter(({ role }) => role !== undefined),
};

/** Any number of options: choosing one again takes it back. A wrong one takes back the points of a right one. */
export const severalChoices: Choice = {
  ...common,
  reduce(question, chosen, event) {
    if ((event.type !== 'choose' && event.type !== 'keep') || !has(question, event.option)) return chosen;
    if (!chosen.includes(event.option)) return [...chosen, event.option];
    return event.type === 'keep' ? chosen : chosen.filter((id) => id !== event.option);
  },
  isPossible: (question, chosen) => new Set(chosen).size === chosen.length && chosen.every((id) => has(question, id)),
  points(_, { right }, chosen) {
    const hits = chosen.filter((id) => right.includes(id)).length;
    return Math.max(0, hits - (chosen.length - hits)) / right.length;
  },
  discussion(question, solution, chosen) {
    if (chosen.length === 0) return oneChoice.discussion(question, solution, chosen);
    return judgedLines(question, solution, chosen, 'missed').map((line) => ({ ...line, role: line.role ?? 'left' }));
  },
};

/** The options in other places. */
export function shuffledOptions({ options }: ChoiceForm['asked'], seed: string): ChoiceForm['asked'] {
  return { options: shuffled(options, seed) };
}

/** The misconceptions of the options in `chosen`. */
export function revealed({ reveals }: Pick<ChoiceSolution, 'reveals'>, chosen: readonly string[]): string[] {
  return chosen.flatMap((id) => (Object.hasOwn(reveals, id) ? (reveals[id] ?? []) : []));
}

function has({ options }: ChoiceForm['asked'], option: string): boolean {
  return options.some(({ id }) => id === option);
}

/** Every option with how it stands to what was chosen; `unchosen` is what a right one is that was not. */
function judgedLines(
  { options }: AskedCommon & ChoiceForm['asked'],
  { right, feedback }: ChoiceSolution,
  chosen: readonly string[],
  unchosen: 'right' | 'missed',
): FeedbackLine[] {
  return options.map(({ id, text }) => {
    const isRight = right.includes(id);
    const role = chosen.includes(id) ? 'chosen' : isRight ? unchosen : undefined;
    return { id, text, isRight, role, feedback: feedback[id] ?? '' };
  });
}
