import type { AskedQuestion } from './quiz';
import type { Question } from './schema';
import { seal } from './seal';

type QuestionWords = {
  question: string;
  explanation: string;
  options: Record<string, { text: string; feedback: string }>;
};

/**
 * Makes a question ready for the reader: in words, an order question shuffled, the solution sealed.
 * @param numberOf the number of a source in the list under the case
 */
export function askQuestion(
  question: Question,
  words: QuestionWords,
  numberOf: (source: string) => number,
): AskedQuestion {
  const { id, version, type, level, step } = question;
  const options = question.options.map((option) => ({ id: option.id, text: words.options[option.id]?.text ?? '' }));
  const feedback = options.map((option) => [option.id, words.options[option.id]?.feedback ?? '']);
  const sealed = seal({
    right: rightOptions(question),
    feedback: Object.fromEntries(feedback),
    explanation: words.explanation,
  });
  const notes = question.sources.map((source) => ({ source, number: numberOf(source) }));
  const shown = type === 'order' ? shuffled(options, id) : options;
  return { id, version, type, level, step, question: words.question, notes, options: shown, sealed };
}

function rightOptions(question: Question): string[] {
  switch (question.type) {
    case 'single':
    case 'multiple':
      return question.options.filter(({ right }) => right).map(({ id }) => id);
    case 'order':
      return question.options.map(({ id }) => id);
  }
}

/** A permutation of `items` that `seed` fixes and that is never the order they came in. */
export function shuffled<Item>(items: readonly Item[], seed: string): Item[] {
  const chance = random(seed);
  const result = [...items];
  for (let at = result.length - 1; at > 0; at--) {
    const other = Math.floor(chance() * (at + 1));
    const [here, there] = [result[at], result[other]];
    if (here === undefined || there === undefined) continue;
    result[at] = there;
    result[other] = here;
  }
  const moved = result.some((item, at) => item !== items[at]);
  return moved || items.length < 2 ? result : [...items.slice(1), ...items.slice(0, 1)];
}

/** Numbers from 0 up to 1 that `seed` fixes: FNV-1a feeding mulberry32 (both in the public domain). */
function random(seed: string): () => number {
  let state = [...seed].reduce((hash, letter) => Math.imul(hash ^ letter.charCodeAt(0), 16777619), 2166136261);
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296;
  };
}
