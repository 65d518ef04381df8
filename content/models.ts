import type { ModelLoaders } from '@/lib/model/model';
import { privateModelLoaders } from './private-models';

/** The models, by the slug of their case; each is fetched only when asked for. */
export const modelLoaders: ModelLoaders = {
  ...privateModelLoaders,
  zalando: () => import('@/content/cases/zalando/model'),
  civis: () => import('@/content/cases/civis/model'),
  turnitin: () => import('@/content/cases/turnitin/model'),
  'nre-labs': () => import('@/content/cases/nre-labs/model'),
  nunl: () => import('@/content/cases/nunl/model'),
  target: () => import('@/content/cases/target/model'),
};
