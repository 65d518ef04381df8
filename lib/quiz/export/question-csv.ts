import { csvText } from '@/lib/csv';
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

/** Questions as comma-separated values, a row for each option. A target without an option has a row without one. */
export function toCsv(questions: readonly WholeQuestion[]): string {
  const rows = [columns, ...questions.flatMap(rowsOf)];
  return csvText(rows);
}

function rowsOf(question: WholeQuestion): string[][] {
  const { options, targets = [] } = question;
  const unused = targets.filter((target) => options.every(({ belongsWith }) => belongsWith !== target));
  return [
    ...options.map((option) => rowOf(question, option)),
    ...unused.map((target) => rowOf(question, { belongsWith: target })),
  ];
}

function rowOf(question: WholeQuestion, option: Partial<WholeOption>): string[] {
  const { id, about, version, type, level, lessons, unit, explanation, address, artefact } = question;
  const { text, right, belongsWith, place, value, tolerance, misconception, feedback } = option;
  const whole = [id, about, version, type, level, lessons.join(' '), question.question, unit];
  const part = [option.id, text, right, belongsWith, place, value, tolerance, misconception, feedback];
  const last = [explanation, address, artefact?.lines.join('\n'), artefact?.basis];
  return [...whole, ...part, ...last].map((cell) => String(cell ?? ''));
}
