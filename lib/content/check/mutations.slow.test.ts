import { cpSync, mkdtempSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import fc from 'fast-check';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { checkContent } from './check';

const base = join(import.meta.dirname, 'fixtures/base');
let root: string;
let files: string[];

beforeAll(() => {
  root = mkdtempSync(join(tmpdir(), 'mutations-'));
  cpSync(base, root, { recursive: true });
  files = readdirSync(root, { recursive: true, encoding: 'utf8' })
    .filter((file) => statSync(join(root, file)).isFile())
    .sort();
});

afterAll(() => rmSync(root, { recursive: true }));

const strange = fc.constantFrom(
  '{',
  '}',
  '[',
  ': ',
  '- ',
  '"',
  '<',
  '>',
  '#',
  '\t',
  '\n',
  '&a',
  '*a',
  '!!x',
  '---\n',
  '{/*',
  '\u0000',
  '\u200b',
  'null',
  '9e999',
);

/** One thing that goes wrong while somebody types: a stretch that goes, comes twice, moves, or gets something strange in it. */
const mutation = fc.record({
  file: fc.nat(),
  at: fc.double({ min: 0, max: 1, noNaN: true }),
  length: fc.integer({ min: 0, max: 60 }),
  kind: fc.constantFrom('remove', 'double', 'insert', 'indent'),
  what: strange,
});

function mutated(
  text: string,
  { at, length, kind, what }: { at: number; length: number; kind: string; what: string },
): string {
  const start = Math.floor(at * text.length);
  const piece = text.slice(start, start + length);
  const rest = text.slice(start + length);
  if (kind === 'remove') return text.slice(0, start) + rest;
  if (kind === 'double') return text.slice(0, start) + piece + piece + rest;
  if (kind === 'insert') return text.slice(0, start) + what + piece + rest;
  const line = text.lastIndexOf('\n', start) + 1;
  return `${text.slice(0, line)}  ${text.slice(line)}`;
}

test('whatever goes wrong while typing, the check says nothing or says where: it never throws', () => {
  fc.assert(
    fc.property(fc.array(mutation, { minLength: 1, maxLength: 3 }), (mutations) => {
      const touched = new Map<string, string>();
      try {
        for (const each of mutations) {
          const file = join(root, files[each.file % files.length] ?? '');
          const text = readFileSync(file, 'utf8');
          if (!touched.has(file)) touched.set(file, text);
          writeFileSync(file, mutated(text, each));
        }
        for (const { file, line, column, message, remedy } of checkContent(root).diagnostics) {
          expect(file.startsWith(root)).toBe(true);
          expect(Math.min(line, column)).toBeGreaterThanOrEqual(1);
          expect(message.length * remedy.length).toBeGreaterThan(0);
        }
      } finally {
        for (const [file, text] of touched) writeFileSync(file, text);
      }
    }),
    { numRuns: 100 },
  );
}, 180_000);
