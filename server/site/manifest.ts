import { z } from 'zod';

const encodingSchema = z.enum(['br', 'gzip', 'identity']);

const variantSchema = z.strictObject({ encoding: encodingSchema, file: z.string(), etag: z.string() });

const resourceSchema = z.strictObject({
  headers: z.record(z.string(), z.string()),
  variants: z.array(variantSchema).min(1),
});

/** What the finish step leaves for the server: every URL path with its headers, and a file per encoding. */
export const manifestSchema = z.strictObject({
  root: z.string(),
  resources: z.record(z.string().startsWith('/'), resourceSchema),
});

export type Encoding = z.output<typeof encodingSchema>;
export type VariantEntry = z.output<typeof variantSchema>;
export type ResourceEntry = z.output<typeof resourceSchema>;
export type Manifest = z.output<typeof manifestSchema>;
