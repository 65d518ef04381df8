import { obfuscate } from './obfuscate';
import { disordered } from './order';
import type { AskedQuestion, Solution, Spots } from './quiz';
import type { Question } from './schema';
import { shuffled } from './shuffle';

export type QuestionWords = {
  question: string;
  explanation: string;
  options: Record<string, { text: string; feedback: string }>;
  targets?: Record<string, string> | undefined;
};

/**
 * Makes a question ready for the reader: in words, what has an order shuffled, the solution obfuscated.
 * @param slug the case that asks it: no two cases shuffle alike
 * @param numberOf the number of a source in the list under the case
 * @param spots the diagram of the case, for a question that is answered in it
 */
export function askQuestion(
  question: Question,
  words: QuestionWords,
  slug: string,
  numberOf: (source: string) => number,
  spots?: Spots,
): AskedQuestion {
  const { id, version, type, level, step, lessons } = question;
  const texts = question.options.map((option) => ({ id: option.id, text: words.options[option.id]?.text ?? '' }));
  const notes = question.sources.map((source) => ({ source, number: numberOf(source) }));
  const obfuscated = obfuscate(solutionOf(question, words));
  const seed = `${slug}.${id}`;
  const asked = { id, version, type, level, step, lessons, question: words.question, notes, obfuscated };
  switch (question.type) {
    case 'single':
    case 'multiple':
      return { ...asked, options: texts };
    case 'hotspot':
      return { ...asked, options: texts, ...(spots && { spots }) };
    case 'order':
      return { ...asked, options: disordered(texts, seed) };
    case 'numeric':
      return { ...asked, options: [], unit: question.unit };
    case 'match':
    case 'classify': {
      const targets = question.targets.map((target) => ({ id: target.id, text: words.targets?.[target.id] ?? '' }));
      return {
        ...asked,
        options: shuffled(texts, seed),
        targets: type === 'match' ? shuffled(targets, seed) : targets,
      };
    }
  }
}

function solutionOf(question: Question, words: QuestionWords): Solution {
  const feedback = question.options.map(({ id }) => [id, words.options[id]?.feedback ?? '']);
  const solution = {
    right: rightAnswer(question),
    feedback: Object.fromEntries(feedback),
    explanation: words.explanation,
    reveals: revealed(question),
  };
  if (question.type !== 'numeric') return solution;
  const { unit } = question;
  const values = question.options.map(({ id, value, tolerance }) => {
    return { id, value, tolerance, unit, text: words.options[id]?.text ?? '' };
  });
  return { ...solution, values };
}

function revealed({ options }: Question): Record<string, string> {
  return Object.fromEntries(
    options.flatMap((option) => ('misconception' in option ? [[option.id, option.misconception]] : [])),
  );
}

/** The right answer as a reader would give it. */
export function rightAnswer(question: Question): string[] {
  switch (question.type) {
    case 'single':
    case 'multiple':
    case 'hotspot':
    case 'numeric':
      return question.options.flatMap(({ id, right }) => (right ? [id] : []));
    case 'order':
      return question.options.map(({ id }) => id);
    case 'match':
    case 'classify':
      return question.options.map(({ id, to }) => `${id}=${to}`);
  }
}
