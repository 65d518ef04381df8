import { quoted } from './quoted';

/** Rows as comma-separated values (RFC 4180), in UTF-8 with the mark by which spreadsheets know it. */
export function csvText(rows: readonly (readonly string[])[]): string {
  return `\uFEFF${rows.map((row) => `${row.map((cell) => quoted(inert(cell), ',')).join(',')}\r\n`).join('')}`;
}

/**
 * A cell that a spreadsheet does not take for a formula (OWASP, "CSV Injection"): an apostrophe goes before it. One that
 * begins with an apostrophe of its own gets a second, so that taking one away gives the text back.
 */
function inert(cell: string): string {
  return /^['=+\-@\t\r\n|%]/.test(cell) && !/^-?\d+(\.\d+)?$/.test(cell) ? `'${cell}` : cell;
}
