import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fieldReference } from '@/lib/content/report/field-reference';
import { contentSchemas, editorSchema } from '@/lib/content/schema/content-schemas';

const folder = 'content/schemas';
const reference = 'content/fields.md';

rmSync(folder, { recursive: true, force: true });
mkdirSync(folder, { recursive: true });
for (const each of contentSchemas)
  writeFileSync(join(folder, `${each.name}.schema.json`), JSON.stringify(editorSchema(each), null, 2));
writeFileSync(reference, fieldReference());
