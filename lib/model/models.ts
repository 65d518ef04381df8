import type { AnyModel } from './model';

type Loaded = { model: AnyModel };

/** The models, by the slug of their case; each is fetched only when asked for. */
export const modelLoaders: Record<string, () => Promise<Loaded>> = {
  zalando: () => import('../../content/cases/zalando/model'),
};
