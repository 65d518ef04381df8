import { type Cell, csvText } from '@/lib/csv';
import type { WholeOption, WholeQuestion } from './whole-question';

const columns = [
  'id',
  'case',
  'version',
  'type',
  'level',
  'lessons',
  'question',
  'unit',
  'option',
  'text',
  'right',
  'belongs_with',
  'place',
  'value',
  'tolerance',
  'misconception',
  'feedback',
  'explanation',
  'address',
  'artefact',
  'artefact_basis',
];

/** Questions as comma-separated values, a row for each option; a target without an option has a row without one. `right` is 1 or 0. */
export function toCsv(questions: readonly WholeQuestion[]): string {
  return csvText([columns, ...questions.flatMap(rowsOf)]);
}

function rowsOf(question: WholeQuestion): Cell[][] {
  const { options, targets = [] } = question;
  const unused = targets.filter((target) => options.every(({ belongsWith }) => belongsWith !== target));
  return [
    ...options.map((option) => rowOf(question, option)),
    ...unused.map((target) => rowOf(question, { belongsWith: target })),
  ];
}

function rowOf(question: WholeQuestion, option: Partial<WholeOption>): Cell[] {
  const { id, about, version, type, level, lessons, unit, explanation, address, artefact } = question;
  const { text, right, belongsWith, place, value, tolerance, misconception, feedback } = option;
  const whole = [id, about, version, type, level, lessons.join(' '), question.question, unit];
  const verdict = right === undefined ? undefined : Number(right);
  const part = [option.id, text, verdict, belongsWith, place, value, tolerance, misconception, feedback];
  return [...whole, ...part, explanation, address, artefact?.lines.join('\n'), artefact?.basis];
}
