import { quoted } from './quoted';
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

type Cell = string | number | undefined;

/**
 * Questions as comma-separated values (RFC 4180), a row for each option, in UTF-8 with the mark by which spreadsheets
 * know it. A target without an option has a row without one. Every cell means the same whatever language a spreadsheet
 * speaks: see `numeral` and `literal`. `right` is 1 or 0.
 */
export function toCsv(questions: readonly WholeQuestion[]): string {
  const rows: Cell[][] = [columns, ...questions.flatMap(rowsOf)];
  return `\uFEFF${rows.map((row) => `${row.map((cell) => quoted(written(cell), ',')).join(',')}\r\n`).join('')}`;
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

function written(cell: Cell): string {
  if (cell === undefined) return '';
  return typeof cell === 'number' ? numeral(cell) : literal(cell);
}

/** A number without a decimal sign, which is a comma in one language and a point in another: 0.5 as `5E-1`. */
function numeral(value: number): string {
  const [, sign = '', whole = '', part = '', power = '0'] =
    /^(-?)(\d+)(?:\.(\d+))?(?:e([+-]\d+))?$/.exec(String(value)) ?? [];
  const exponent = Number(power) - part.length;
  const digits = `${whole}${part}`.replace(/^0+(?=\d)/, '');
  return `${sign}${digits}${exponent === 0 ? '' : `E${exponent}`}`;
}

/**
 * Text that no spreadsheet takes for a formula (OWASP, "CSV Injection"), a number, a date or a truth: an apostrophe goes
 * before what one might. Text with an apostrophe of its own in front gets a second, so that taking one away gives it back.
 */
function literal(text: string): string {
  return /^['=+\-@\t\r\n|%#＝＋－＠]/.test(text) || isValue(text) ? `'${text}` : text;
}

const truth = /^\s*(?:true|false|waar|onwaar)\s*$/i;
/** What stands beside digits in a date, a time or an amount, in Dutch and in English. */
const dated =
  /^(?:[aeptz]|[ap]m|eur|usd|gbp|jan(?:uari|uary)?|feb(?:ruari|ruary)?|mar(?:ch)?|maart|mrt|apr(?:il)?|mei|may|june?|juni|july?|juli|aug(?:ustus|ust)?|sept?(?:ember)?|o[ck]t(?:ober)?|nov(?:ember)?|dec(?:ember)?|(?:mon|tues?|wednes|thurs?|fri|satur|sun)(?:day)?|wed|thu|sat|(?:maan|dins|woens|donder|vrij|zater|zon)dag|ma|di|wo|do|vr|za|zo)$/i;

/** Whether text may be a number, a date, a time or a truth to a spreadsheet in Dutch or English. */
function isValue(text: string): boolean {
  return truth.test(text) || (/\p{N}/u.test(text) && (text.match(/\p{L}+/gu) ?? []).every((word) => dated.test(word)));
}
