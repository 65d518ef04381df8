import { z } from 'zod';
import type { Path } from './yaml-tree';

/** The schemas that a path may mean: more than one behind a union. */
function schemasAt(schema: z.core.$ZodType, path: Path): z.core.$ZodType[] {
  if (schema instanceof z.ZodOptional || schema instanceof z.ZodDefault) return schemasAt(schema.unwrap(), path);
  if (schema instanceof z.ZodUnion) return schema.options.flatMap((option) => schemasAt(option, path));
  const [key, ...rest] = path;
  if (key === undefined) return [schema];
  if (schema instanceof z.ZodArray) return schemasAt(schema.element, rest);
  if (schema instanceof z.ZodRecord) return schemasAt(schema.valueType, rest);
  const inner = schema instanceof z.ZodObject ? schema.shape[String(key)] : undefined;
  return inner ? schemasAt(inner, rest) : [];
}

/** The keys that a mapping at a path may have. */
export function keysAt(schema: z.core.$ZodType, path: Path): string[] {
  return [
    ...new Set(schemasAt(schema, path).flatMap((at) => (at instanceof z.ZodObject ? Object.keys(at.shape) : []))),
  ];
}

/** The values of the key that tells the types of a union apart. */
export function discriminators(schema: z.core.$ZodType, path: Path): string[] {
  return schemasAt(schema, path).flatMap((at) => (at instanceof z.ZodLiteral ? [...at.values].map(String) : []));
}
