import type { AskedQuestion, Solution } from './quiz';
import { valueMeant } from './score';

/** One line of feedback: what it is about, whether that is right, and how it stands to the answer given. */
export type Line = {
  id: string;
  text: string;
  isRight: boolean;
  role: 'chosen' | 'right' | 'missed' | 'left' | undefined;
  feedback: string;
};

/** Whether a line is good news: the mark judges what the reader did, not the option. */
export function isGood({ isRight, role }: Line): boolean {
  return role === 'left' || (role !== 'missed' && isRight);
}

/**
 * What there is to say about an answer: every option of a question with several answers, else the choice and what was
 * right; without a choice only what is right.
 */
export function discussion(question: AskedQuestion, solution: Solution, chosen: string[]): Line[] {
  switch (question.type) {
    case 'single':
    case 'hotspot':
      return judgedLines(question, solution, chosen).filter(({ role }) => role !== undefined);
    case 'multiple':
      return judgedLines(question, solution, chosen)
        .map((line): Line => (line.role || chosen.length === 0 ? line : { ...line, role: 'left' }))
        .filter(({ role }) => role !== undefined);
    case 'order':
      return solution.right.map((id) => lineOf(question, solution, id));
    case 'match':
    case 'classify':
      return pairLines(question, solution, chosen);
    case 'numeric': {
      const meant = valueMeant(solution.values ?? [], chosen);
      return (solution.values ?? [])
        .filter(({ id }) => id === meant || solution.right.includes(id))
        .map(({ id, text }) => {
          const isRight = solution.right.includes(id);
          return { id, text, isRight, role: id === meant ? 'chosen' : 'right', feedback: solution.feedback[id] ?? '' };
        });
    }
  }
}

function lineOf(question: AskedQuestion, { feedback }: Solution, id: string): Line {
  return { id, text: textOf(question.options, id), isRight: true, role: undefined, feedback: feedback[id] ?? '' };
}

function judgedLines(question: AskedQuestion, solution: Solution, chosen: string[]): Line[] {
  const missed = question.type === 'multiple' && chosen.length > 0 ? 'missed' : 'right';
  return question.options.map(({ id }) => {
    const isRight = solution.right.includes(id);
    const role = chosen.includes(id) ? 'chosen' : isRight ? missed : undefined;
    return { ...lineOf(question, solution, id), isRight, role };
  });
}

function pairLines(question: AskedQuestion, solution: Solution, chosen: string[]): Line[] {
  return solution.right.map((pair) => {
    const [id = '', target = ''] = pair.split('=');
    const line = lineOf(question, solution, id);
    const text = `${line.text} → ${textOf(question.targets ?? [], target)}`;
    return { ...line, text, role: chosen.includes(pair) ? 'chosen' : 'right' };
  });
}

function textOf(list: AskedQuestion['options'], id: string): string {
  return list.find((each) => each.id === id)?.text ?? '';
}

/** The right answer, line by line: for who reads on paper or without scripts. */
export function rightLines(question: AskedQuestion, solution: Solution): Line[] {
  const right = question.type === 'order' || question.type === 'numeric' ? [] : solution.right;
  return discussion(question, solution, right).filter(({ isRight }) => isRight);
}
