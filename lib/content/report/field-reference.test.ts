import { readdirSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { contentSchemas, editorSchema } from '@/lib/content/schema/content-schemas';
import { fieldReference } from './field-reference';

const folder = 'content/schemas';

/** Without what a formatter adds to a table. */
const bare = (text: string) => text.replace(/ +|-{3,}/g, (part) => (part.startsWith('-') ? '---' : ' '));

test('the schemas for editors are those that check the content: else run `npm run schemas`', () => {
  expect(readdirSync(folder)).toEqual(contentSchemas.map(({ name }) => `${name}.schema.json`).sort());
  for (const each of contentSchemas)
    expect(JSON.parse(readFileSync(`${folder}/${each.name}.schema.json`, 'utf8')), each.name).toEqual(
      editorSchema(each),
    );
});

test('the reference of fields is made of the same schemas: else run `npm run schemas`', () => {
  expect(bare(readFileSync('content/fields.md', 'utf8'))).toBe(bare(fieldReference()));
});

test('a field says whether it is needed, what it holds and what it is', () => {
  const lines = bare(fieldReference()).split('\n');
  expect(lines).toContain('| `order` | yes | whole number, at least 1 | Place in reading order over all cases. |');
  expect(lines).toContain('| `sources[].kind` | yes | `primary`, `retelling`, `documentation` | |');
  expect(lines.find((line) => line.includes('`goals`'))).toContain('list of id, 2 to 4');
});
