import { shuffled } from '@/lib/quiz/shuffle';
import { type Explained, type QuestionBehaviour, textOf, type Worded } from '@/lib/quiz/types/question-behaviour';

/** Options that each belong with a target. */
export type PairsForm = { asked: { options: Worded[]; targets: Worded[] }; solution: Explained };

/** How an option and its target stand in an answer. */
export function toPair(option: string, target: string): string {
  return `${option}=${target}`;
}

/** What an option has beside it in an answer, if anything. */
export function targetIn(chosen: readonly string[], option: string): string | undefined {
  return chosen.find((pair) => optionOf(pair) === option)?.slice(option.length + 1);
}

function optionOf(pair: string): string {
  return pair.split('=')[0] ?? '';
}

const pairs: Omit<QuestionBehaviour<PairsForm>, 'shuffle'> = {
  start: () => [],
  reduce({ options, targets }, chosen, event) {
    if (event.type !== 'place' || !options.some(({ id }) => id === event.option)) return chosen;
    const pair = toPair(event.option, event.target);
    if (chosen.includes(pair)) return chosen;
    const others = chosen.filter((each) => optionOf(each) !== event.option);
    if (targets.some(({ id }) => id === event.target)) return [...others, pair];
    return others.length === chosen.length ? chosen : others;
  },
  restore: (target, part) => (part ? { type: 'place', option: part, target } : undefined),
  isPossible({ options, targets }, chosen) {
    const known = new Set(options.flatMap(({ id }) => targets.map((target) => toPair(id, target.id))));
    return new Set(chosen.map(optionOf)).size === chosen.length && chosen.every((pair) => known.has(pair));
  },
  isAnswered: (_, chosen) => chosen.length > 0,
  /** The share of lines that are right. */
  points: (_, { right }, chosen) => chosen.filter((pair) => right.includes(pair)).length / right.length,
  discussion: ({ options, targets }, { right, feedback }, chosen) =>
    right.map((pair) => {
      const id = optionOf(pair);
      const text = `${textOf(options, id)} → ${textOf(targets, targetIn(right, id) ?? '')}`;
      return {
        id,
        text,
        isRight: true,
        role: chosen.includes(pair) ? 'chosen' : 'right',
        feedback: feedback[id] ?? '',
      };
    }),
  misconceptions: () => [],
};

/** Every option has its own target. */
export const match: QuestionBehaviour<PairsForm> = {
  ...pairs,
  shuffle: ({ options, targets }, seed) => ({ options: shuffled(options, seed), targets: shuffled(targets, seed) }),
};

/** Every option belongs to one of a few targets, which stand in an order of their own. */
export const classify: QuestionBehaviour<PairsForm> = {
  ...pairs,
  shuffle: ({ options }, seed) => ({ options: shuffled(options, seed) }),
};
