import { readRange, type Unit } from '@/lib/quiz/quantity';
import { type ChoiceSolution, revealed } from '@/lib/quiz/types/choice/choice';
import type { QuestionBehaviour } from '@/lib/quiz/types/question-behaviour';
import { typedText } from '@/lib/typed-text';

/** The options are never shown before the check: a number is typed. */
export type NumericForm = {
  asked: {
    /** What a typed number counts. */
    unit: Unit;
  };
  solution: ChoiceSolution & {
    /** What a typed number can be: the right value and known slips. */
    values: { id: string; value: number; tolerance: number; unit: Unit; text: string }[];
  };
};

const longestNumber = 40;

/** What is chosen is the text as it was typed, or nothing. */
export const numeric: QuestionBehaviour<NumericForm> = {
  start: () => [],
  reduce(_, chosen, event) {
    if (event.type !== 'write' || event.text === (chosen[0] ?? '')) return chosen;
    return typedText(event.text) === '' ? [] : [event.text.slice(0, longestNumber)];
  },
  restore: (text) => ({ type: 'write', text }),
  isPossible: (_, chosen) => chosen.length <= 1,
  /** Only what can be read as a number. */
  isAnswered: ({ unit }, [text = '']) => readRange(text, unit) !== undefined,
  points: (_, { right, values }, chosen) => (right.includes(valueMeant(values, chosen) ?? '') ? 1 : 0),
  discussion(_, { right, values, feedback }, chosen) {
    const meant = valueMeant(values, chosen);
    return values
      .filter(({ id }) => id === meant || right.includes(id))
      .map(({ id, text }) => {
        const role = id === meant ? 'chosen' : 'right';
        return { id, text, isRight: right.includes(id), role, feedback: feedback[id] ?? '' };
      });
  },
  misconceptions(solution, chosen) {
    const meant = valueMeant(solution.values, chosen);
    return meant === undefined ? [] : revealed(solution, [meant]);
  },
  shuffle: () => ({}),
};

/** The known value, right or a slip, that a typed number stands for; of a range both ends must. */
function valueMeant(values: NumericForm['solution']['values'], [text = '']: readonly string[]): string | undefined {
  return values.find(({ value, tolerance, unit }) => {
    const typed = readRange(text, unit);
    const margin = tolerance + Number.EPSILON * Math.abs(value);
    return typed && Math.abs(typed.from - value) <= margin && Math.abs(typed.to - value) <= margin;
  })?.id;
}
