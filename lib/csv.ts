import { quoted } from './quoted';

export type Cell = string | number | undefined;

/**
 * Rows as comma-separated values (RFC 4180), in UTF-8 with the mark by which spreadsheets know it. Every cell means the
 * same whatever language a spreadsheet speaks: see `numeral` and `literal`.
 */
export function csvText(rows: readonly (readonly Cell[])[]): string {
  return `\uFEFF${rows.map((row) => `${row.map((cell) => quoted(written(cell), ',')).join(',')}\r\n`).join('')}`;
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
