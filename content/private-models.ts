import type { ModelLoaders } from '@/lib/model/model';

/**
 * The models of cases outside the repository: none here. A build with such cases reads `.cache/private-models/loaders.ts` in this
 * file's place (`scripts/stage-private-models.ts`).
 */
export const privateModelLoaders: ModelLoaders = {};
