import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { z } from 'zod';
import { openYaml } from './yaml-file';

/** What is said of a file: its place, what is wrong and what to do. */
function said(source: string, schema: z.ZodType): string[] {
  const folder = mkdtempSync(join(tmpdir(), 'union-'));
  const file = join(folder, 'x.yaml');
  try {
    writeFileSync(file, source);
    const { diagnostics } = openYaml(file, schema);
    return diagnostics.map(({ line, column, message, remedy }) => `${line}:${column} ${message}: ${remedy}`);
  } finally {
    rmSync(folder, { recursive: true });
  }
}

const judged = z.strictObject({
  option: z.union([
    z.strictObject({ id: z.string(), right: z.literal(true) }),
    z.strictObject({ id: z.string(), right: z.literal(false).default(false), misconception: z.string() }),
  ]),
});
const shape = z.strictObject({
  shape: z.union([
    z.strictObject({ kind: z.literal('circle'), radius: z.number() }),
    z.strictObject({ kind: z.literal('square'), side: z.number() }),
    z.strictObject({ text: z.string() }),
  ]),
});
const mixed = z.strictObject({ size: z.union([z.number(), z.string(), z.strictObject({ value: z.number() })]) });

test('an option that is neither right nor wrong hears what `right` can be', () => {
  expect(said('option: { id: a, right: perhaps }', judged)).toEqual([
    '1:25 `right` is neither true nor false: write `right: true`, or leave it out for a wrong option',
  ]);
});

test('an option that is wrong by its own word hears that it lacks a misconception', () => {
  expect(said('option: { id: a }', judged)).toEqual([
    '1:9 `option.misconception` is missing: add it: text, in quotes if it looks like a number or a yes/no',
  ]);
});

test('a value that no member of a union asks for hears all that are asked for', () => {
  expect(said('shape: { kind: squar, side: 2 }', shape)).toEqual([
    '1:16 `shape.kind` can not be `squar`: did you mean `square`? name one of: circle, square',
  ]);
});

test('what is nearest to one member of a union hears what that one lacks', () => {
  expect(said('shape: { kind: square, side: wide }', shape)).toEqual(['1:30 `shape.side` is text: make it a number']);
  expect(said('shape: { text: round, radius: 2 }', shape)).toEqual([
    '1:23 `radius` is no key of `shape`: name one of: kind, side, text',
  ]);
});

test('what is of no kind that a union takes hears every kind', () => {
  expect(said('size: [1]', mixed)).toEqual([
    '1:7 `size` is a list: make it a number, or text, in quotes if it looks like a number or a yes/no, or a mapping (lines of `key: value`)',
  ]);
  expect(said('shape: 3', shape)).toEqual([
    '1:8 `shape` is `3`, which YAML reads as a number: make it a mapping (lines of `key: value`)',
  ]);
});
