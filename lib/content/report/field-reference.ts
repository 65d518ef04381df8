import { z } from 'zod';
import { contentSchemas, editorSchema } from '@/lib/content/schema/content-schemas';
import { idPattern } from '@/lib/id';

/** As much of a JSON Schema as says what a field may hold. */
type Field = {
  type?: string | undefined;
  pattern?: string | undefined;
  description?: string | undefined;
  enum?: string[] | undefined;
  const?: unknown;
  minItems?: number | undefined;
  maxItems?: number | undefined;
  minLength?: number | undefined;
  maxLength?: number | undefined;
  minimum?: number | undefined;
  maximum?: number | undefined;
  default?: unknown;
  required?: string[] | undefined;
  properties?: Record<string, Field> | undefined;
  additionalProperties?: boolean | Field | undefined;
  items?: Field | Field[] | undefined;
  anyOf?: Field[] | undefined;
  oneOf?: Field[] | undefined;
};

const fieldSchema: z.ZodType<Field> = z.lazy(() =>
  z.object({
    type: z.string().optional(),
    pattern: z.string().optional(),
    description: z.string().optional(),
    enum: z.array(z.string()).optional(),
    const: z.unknown().optional(),
    minItems: z.number().optional(),
    maxItems: z.number().optional(),
    minLength: z.number().optional(),
    maxLength: z.number().optional(),
    minimum: z.number().optional(),
    maximum: z.number().optional(),
    default: z.unknown().optional(),
    required: z.array(z.string()).optional(),
    properties: z.record(z.string(), fieldSchema).optional(),
    additionalProperties: z.union([z.boolean(), fieldSchema]).optional(),
    items: z.union([fieldSchema, z.array(fieldSchema)]).optional(),
    anyOf: z.array(fieldSchema).optional(),
    oneOf: z.array(fieldSchema).optional(),
  }),
);

type Row = { path: string; isNeeded: boolean; holds: string; about: string };

/** Every field of every YAML file, in a table per file, as Markdown. */
export function fieldReference(): string {
  const tables = contentSchemas.map((each) => {
    const rows = merged(rowsOf(fieldSchema.parse(editorSchema(each)), '', true));
    return [
      `## \`content/${each.files}\``,
      '',
      each.about,
      '',
      '| field | needed | holds | what it is |',
      '| --- | --- | --- | --- |',
      ...rows.map(
        ({ path, isNeeded, holds, about }) => `| \`${path}\` | ${isNeeded ? 'yes' : ''} | ${holds} | ${about} |`,
      ),
      '',
    ].join('\n');
  });
  return ['# Every field of every YAML file', '', ...lead, '', ...tables].join('\n');
}

const lead = [
  'Written by `npm run schemas` from the schemas that check the content; `*` is a case, `@` a language, `[]` each item of a list and `<id>` each id.',
];

function rowsOf(field: Field, path: string, isNeeded: boolean): Row[] {
  const own = path === '' ? [] : [{ path, isNeeded, holds: holdsOf(field), about: field.description ?? '' }];
  const { properties = {}, required = [], additionalProperties, items } = field;
  const inner = Object.entries(properties).flatMap(([key, value]) =>
    rowsOf(value, path === '' ? key : `${path}.${key}`, required.includes(key)),
  );
  const each =
    typeof additionalProperties === 'object' ? rowsOf(additionalProperties, `${path}${path && '.'}<id>`, true) : [];
  const listed = [items ?? []].flat().flatMap((item) => (isPlain(item) ? [] : rowsOf(item, `${path}[]`, true)));
  const options = [...(field.anyOf ?? []), ...(field.oneOf ?? [])].flatMap((option) =>
    rowsOf(option, path, isNeeded).slice(1),
  );
  return [...own, ...inner, ...each, ...listed, ...options].filter(
    ({ holds, about, path: at }) => holds !== '' || about !== '' || at === path,
  );
}

/** A field that several types of an item have stands once; it is needed only if each type needs it. */
function merged(rows: readonly Row[]): Row[] {
  const found = new Map<string, Row>();
  for (const row of rows) {
    const before = found.get(row.path);
    if (!before) found.set(row.path, row);
    else
      found.set(row.path, {
        ...before,
        isNeeded: before.isNeeded && row.isNeeded,
        holds: [...new Set([...before.holds.split(', '), ...row.holds.split(', ')])].join(', '),
        about: before.about || row.about,
      });
  }
  return [...found.values()];
}

function isPlain({ properties, additionalProperties, items, anyOf, oneOf }: Field): boolean {
  return !(properties || additionalProperties || items || anyOf || oneOf);
}

function holdsOf(field: Field): string {
  if (field.const !== undefined) return `\`${String(field.const)}\``;
  if (field.enum) return field.enum.map((value) => `\`${value}\``).join(', ');
  return [kindOf(field), boundsOf(field)].filter(Boolean).join(', ');
}

const kinds: Readonly<Record<string, string>> = {
  string: 'text',
  integer: 'whole number',
  number: 'number',
  boolean: 'true or false',
};

function kindOf({ type = '', pattern, items }: Field): string {
  if (pattern === idPattern.source) return 'id';
  if (type !== 'array') return kinds[type] ?? '';
  const [item] = [items ?? []].flat();
  return item && isPlain(item) ? `list of ${holdsOf(item)}` : 'list';
}

function boundsOf({ minItems, maxItems, minLength, maxLength, minimum, maximum }: Field): string {
  const range = (from: number | undefined, to: number | undefined, what: string) => {
    const most = to !== undefined && to < Number.MAX_SAFE_INTEGER ? to : undefined;
    if (from === undefined && most === undefined) return '';
    return most === undefined ? `at least ${from}${what}` : `${from ?? 0} to ${most}${what}`;
  };
  return [range(minItems, maxItems, ''), range(minLength, maxLength, ' characters'), range(minimum, maximum, '')]
    .filter(Boolean)
    .join(', ');
}
