import type { AnyModel } from '@/lib/model/model';

/**
 * The model of a case, fetched when asked for. The bundlers find what can be asked for by the shape of the paths: each `model.ts` of
 * a case, and those of cases outside the repository where `scripts/stage-private-models.ts` laid them. What is not there is refused
 * at once, without a request.
 */
export function loadModel(slug: string): Promise<{ model: AnyModel }> {
  return import(/* turbopackOptional: true */ `../.cache/private-models/${slug}/model.ts`).catch(
    () => import(`./cases/${slug}/model.ts`),
  );
}
