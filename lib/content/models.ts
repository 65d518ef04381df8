import type { AnyModel } from '../model/model';
import { modelLoaders } from '../model/models';

const loaded = await Promise.all(
  Object.entries(modelLoaders).map(async ([slug, load]) => [slug, (await load()).model] as const),
);

/** The models of the cases that have one, by slug. */
export const models: ReadonlyMap<string, AnyModel> = new Map(loaded);
