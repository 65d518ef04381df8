import { readRange } from '@/lib/quiz/quantity';
import { optionsIn } from '@/lib/quiz/types/line/line';
import type { Worded } from '@/lib/quiz/types/question-behaviour';
import type { AskedOf, QuestionType, SolutionOf } from '@/lib/quiz/types/question-types';

/** An answer or a right answer: ids of options, pairs of them, or a number. */
export type LmsResponse =
  | { kind: 'choice' | 'sequencing'; ids: readonly string[] }
  | { kind: 'matching'; pairs: readonly (readonly [string, string])[] }
  | { kind: 'numeric'; from: number; to: number };

/** What an LMS is told of one checked question: by ids, which hold no spaces and no accents, never by texts. */
export type LmsInteraction = {
  id: string;
  /** From 0 to 1. */
  points: number;
  /** When it was checked, in milliseconds since 1970. */
  at: number;
  /** In the order in which the reader saw them. */
  options: readonly string[];
  targets: readonly string[];
  given: LmsResponse;
  right: LmsResponse;
};

type Told = Pick<LmsInteraction, 'options' | 'targets' | 'given' | 'right'>;

type Teller<Type extends QuestionType> = (
  question: AskedOf<Type>,
  solution: SolutionOf<Type>,
  chosen: readonly string[],
) => Told;

const idsOf = (list: readonly Worded[]) => list.map(({ id }) => id);

function chosenFrom(options: readonly string[], right: readonly string[], chosen: readonly string[]): Told {
  const inOrder = (ids: readonly string[]) => options.filter((id) => ids.includes(id));
  return {
    options,
    targets: [],
    given: { kind: 'choice', ids: inOrder(chosen) },
    right: { kind: 'choice', ids: inOrder(right) },
  };
}

const choice: Teller<'single' | 'multiple' | 'hotspot'> = ({ options }, { right }, chosen) =>
  chosenFrom(idsOf(options), right, chosen);

const matching: Teller<'match' | 'classify'> = ({ options, targets }, { right }, chosen) => ({
  options: idsOf(options),
  targets: idsOf(targets),
  given: { kind: 'matching', pairs: chosen.map(pairOf) },
  right: { kind: 'matching', pairs: right.map(pairOf) },
});

/** What every type of question tells an LMS. */
const tellers: { [Type in QuestionType]: Teller<Type> } = {
  single: choice,
  multiple: choice,
  hotspot: choice,
  line: (question, { right }, chosen) => chosenFrom(idsOf(optionsIn(question)), right, chosen),
  match: matching,
  classify: matching,
  order: ({ options }, { right }, chosen) => ({
    options: idsOf(options),
    targets: [],
    given: { kind: 'sequencing', ids: chosen },
    right: { kind: 'sequencing', ids: right },
  }),
  numeric: ({ unit }, { right, values }, [text = '']) => {
    const value = values.find(({ id }) => right.includes(id));
    const margin = value?.tolerance ?? 0;
    return {
      options: [],
      targets: [],
      given: { kind: 'numeric', ...(readRange(text, unit) ?? { from: 0, to: 0 }) },
      right: { kind: 'numeric', from: (value?.value ?? 0) - margin, to: (value?.value ?? 0) + margin },
    };
  },
};

/** What an LMS is told of a question that was answered with `chosen`. */
export function toldOf<Type extends QuestionType>(
  question: AskedOf<Type>,
  solution: SolutionOf<Type>,
  chosen: readonly string[],
): Told {
  return tellers[question.type](question, solution, chosen);
}

function pairOf(pair: string): [string, string] {
  const at = pair.indexOf('=');
  return [pair.slice(0, at), pair.slice(at + 1)];
}
