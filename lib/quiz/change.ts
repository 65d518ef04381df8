import type { AskedQuestion } from './quiz';

const longestNumber = 40;

/** Chooses an option: the only one of a question that has one answer, one more or less of a question that has several. */
export function choose({ type, options }: AskedQuestion, chosen: string[], option: string): string[] {
  if (!options.some(({ id }) => id === option)) return chosen;
  switch (type) {
    case 'single':
    case 'hotspot':
      return chosen[0] === option ? chosen : [option];
    case 'multiple':
      return chosen.includes(option) ? chosen.filter((id) => id !== option) : [...chosen, option];
    case 'order':
    case 'match':
    case 'classify':
    case 'numeric':
      return chosen;
  }
}

/** Swaps an option with its neighbour. */
export function move(chosen: string[], option: string, by: -1 | 1): string[] {
  const at = chosen.indexOf(option);
  const neighbour = chosen[at + by];
  if (at < 0 || neighbour === undefined) return chosen;
  return chosen.with(at, neighbour).with(at + by, option);
}

/** Puts an option at a place, from 0; beyond the ends it stays where it is. */
export function put(chosen: string[], option: string, at: number): string[] {
  const now = chosen.indexOf(option);
  if (now < 0 || now === at || chosen[at] === undefined) return chosen;
  return chosen.toSpliced(now, 1).toSpliced(at, 0, option);
}

/** Gives an option its target, or none. */
export function place(question: AskedQuestion, chosen: string[], option: string, target: string): string[] {
  const pair = `${option}=${target}`;
  if (chosen.includes(pair) || !question.options.some(({ id }) => id === option)) return chosen;
  const others = chosen.filter((each) => !each.startsWith(`${option}=`));
  if (question.targets?.some(({ id }) => id === target)) return [...others, pair];
  return others.length === chosen.length ? chosen : others;
}

export function write({ type }: AskedQuestion, chosen: string[], text: string): string[] {
  if (type !== 'numeric' || text === (chosen[0] ?? '')) return chosen;
  return text.trim() === '' ? [] : [text.slice(0, longestNumber)];
}

/** Whether an answer fits the question as it stands now. */
export function isPossible({ type, options, targets = [] }: AskedQuestion, chosen: string[]): boolean {
  const known = new Set(options.map(({ id }) => id));
  const different = new Set(chosen).size === chosen.length;
  switch (type) {
    case 'single':
    case 'hotspot':
      return chosen.length <= 1 && chosen.every((id) => known.has(id));
    case 'multiple':
      return different && chosen.every((id) => known.has(id));
    case 'order':
      return different && chosen.length === known.size && chosen.every((id) => known.has(id));
    case 'numeric':
      return chosen.length <= 1;
    case 'match':
    case 'classify': {
      const from = chosen.map((pair) => pair.split('=')[0] ?? '');
      const fits = chosen.every((pair) => targets.some(({ id }) => pair.endsWith(`=${id}`)));
      return fits && new Set(from).size === from.length && from.every((id) => known.has(id));
    }
  }
}
