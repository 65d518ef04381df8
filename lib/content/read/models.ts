import { modelLoaders } from '@/content/models';
import type { AnyModel } from '@/lib/model/model';

const loaded = await Promise.all(
  Object.entries(modelLoaders).map(async ([slug, load]) => [slug, (await load()).model] as const),
);

/** The models of the cases that have one, by slug. */
export const models: ReadonlyMap<string, AnyModel> = new Map(loaded);
