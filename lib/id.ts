import { z } from 'zod';

export const idPattern = /^[a-z][a-z0-9]*(-[a-z0-9]+)*$/;

/** Kebab-case English that a person can say: `lookups-time-out`. */
export const idSchema = z
  .string()
  .regex(idPattern, 'an id is kebab-case: lower-case letters, digits and single hyphens');

/** A list of ids; that none stands twice is checked with their places (`check-references.ts`). */
export const idsSchema = z.array(idSchema);

/** Where a statement comes from: ids of sources, at least one. */
export const sourcesSchema = idsSchema.min(1, 'at least one source is needed here');
