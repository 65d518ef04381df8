import { readFileSync } from 'node:fs';
import { type Diagnostic, diagnostic } from './diagnostic';

const largest = 1_000_000;

/** The text of a file, or undefined and why not. A byte order mark is named and left out. */
export function readText(file: string): { text: string | undefined; diagnostics: Diagnostic[] } {
  const start = { file, line: 1, column: 1 };
  const refuse = (...what: [Diagnostic['code'], string, string]) => ({
    text: undefined,
    diagnostics: [diagnostic(start, ...what)],
  });
  const bytes = readBytes(file);
  if (bytes === 'missing') return refuse('missing-file', 'this file is missing', 'write it, or put it back');
  if (bytes === 'unreadable')
    return refuse('unreadable-file', 'this can not be read as a file', 'make it a plain file with read permission');
  if (bytes.length > largest) {
    return refuse('too-large', `this file is ${bytes.length} bytes`, `keep a file of content under ${largest} bytes`);
  }
  const text = decode(bytes);
  if (text === undefined) {
    return {
      text,
      diagnostics: [
        diagnostic(firstBadByte(file, bytes), 'not-utf8', 'this is not UTF-8 text', 'save the file as UTF-8'),
      ],
    };
  }
  if (text.startsWith('\uFEFF')) {
    const remedy = 'save the file as UTF-8 without a byte order mark';
    return {
      text: text.slice(1),
      diagnostics: [diagnostic(start, 'byte-order-mark', 'the file starts with a byte order mark', remedy)],
    };
  }
  return { text, diagnostics: [] };
}

function readBytes(file: string): Buffer | 'missing' | 'unreadable' {
  try {
    return readFileSync(file);
  } catch (error) {
    return error instanceof Error && 'code' in error && error.code === 'ENOENT' ? 'missing' : 'unreadable';
  }
}

function decode(bytes: Buffer): string | undefined {
  try {
    return new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes);
  } catch {
    return undefined;
  }
}

/** Decoding leniently puts U+FFFD at the first byte that is not UTF-8. */
function firstBadByte(file: string, bytes: Buffer) {
  const before = bytes.toString('utf8').split('\uFFFD', 1).join('').split('\n');
  return { file, line: before.length, column: (before.at(-1) ?? '').length + 1 };
}
