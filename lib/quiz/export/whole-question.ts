import type { QuestionGroup } from '@/lib/quiz/attempt';
import { reveal } from '@/lib/quiz/obfuscate';
import type { Unit } from '@/lib/quiz/quantity';
import type { AskedQuestion } from '@/lib/quiz/quiz';

/** An option with all that is known of it; which fields it has depends on the type of its question. */
export type WholeOption = {
  id: string;
  text: string;
  right: boolean;
  feedback: string;
  /** What a wrong option reveals, by name. */
  misconception?: string | undefined;
  /** What it belongs with, in words. */
  belongsWith?: string | undefined;
  /** Its place in the right order, from 1. */
  place?: number | undefined;
  value?: number | undefined;
  tolerance?: number | undefined;
};

/** A question with its answer, in one language, free of the page it stands on: what an export writes. */
export type WholeQuestion = {
  /** `<case>.<id>`. */
  id: string;
  /** What the case is called. */
  about: string;
  version: number;
  type: AskedQuestion['type'];
  level: AskedQuestion['level'];
  /** The lessons, of the eight, that it is about. */
  lessons: string[];
  question: string;
  explanation: string;
  unit?: Unit | undefined;
  options: WholeOption[];
  /** Everything an option can belong with, in words. */
  targets?: string[] | undefined;
  /** Where the diagram shows it. */
  address: string;
};

/** The questions of some cases with their answers. `origin` is where the site stands: `https://example.org`. */
export function wholeQuestions(groups: readonly QuestionGroup[], origin: string): WholeQuestion[] {
  return groups.flatMap(({ slug, name, page, questions }) =>
    questions.map((question) => {
      const { version, type, level, lessons, unit, targets, step } = question;
      const address = `${origin}${question.page ?? page}#${step}`;
      const { explanation } = reveal(question.obfuscated);
      return {
        id: `${slug}.${question.id}`,
        about: name,
        ...{ version, type, level, lessons, question: question.question, explanation },
        ...(type === 'numeric' && { unit: unit ?? 'count' }),
        options: wholeOptions(question),
        ...(targets && { targets: targets.map(({ text }) => text) }),
        address,
      };
    }),
  );
}

function wholeOptions(question: AskedQuestion): WholeOption[] {
  const { right, feedback, values = [], reveals } = reveal(question.obfuscated);
  const whole = (id: string, text: string): WholeOption => {
    const misconception = Object.hasOwn(reveals, id) ? reveals[id] : undefined;
    return {
      id,
      text,
      right: right.includes(id),
      feedback: feedback[id] ?? '',
      ...(misconception && { misconception }),
    };
  };
  switch (question.type) {
    case 'single':
    case 'multiple':
    case 'hotspot':
      return question.options.map(({ id, text }) => whole(id, text));
    case 'numeric':
      return values.map(({ id, text, value, tolerance }) => ({ ...whole(id, text), value, tolerance }));
    case 'order':
      return inOrder(question, right).map(({ id, text }, at) => ({ ...whole(id, text), place: at + 1 }));
    case 'match':
    case 'classify':
      return question.options.map(({ id, text }) => {
        const target = question.targets?.find((each) => right.includes(`${id}=${each.id}`));
        return { ...whole(id, text), right: true, belongsWith: target?.text ?? '' };
      });
  }
}

function inOrder({ options }: AskedQuestion, right: string[]): AskedQuestion['options'] {
  return right.flatMap((id) => options.filter((option) => option.id === id));
}
