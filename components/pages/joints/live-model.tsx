'use client';
import { type ReactNode, useMemo } from 'react';
import { ModelStage } from '@/components/model/model-stage';
import { lazyModule } from '@/components/ui/lazy-module';
import { LazyPart } from '@/components/ui/lazy-part';
import { modelLoaders } from '@/content/models';
import type { DrawnModelProps } from './drawn-model';

/** The model of a case; simulator, model and diagram are fetched when the reader comes near. */
export function LiveModel({ asItWent, ...simulator }: Omit<DrawnModelProps, 'model'> & { asItWent: ReactNode }) {
  const { slug } = simulator;
  const drawnModel = useMemo(() => lazyModule(() => loadModel(slug)), [slug]);
  return (
    <ModelStage
      asItWent={asItWent}
      simulator={() => (
        <LazyPart name="model" module={drawnModel} waiting={asItWent}>
          {({ DrawnModel, model }) => <DrawnModel {...simulator} model={model} />}
        </LazyPart>
      )}
    />
  );
}

async function loadModel(slug: string) {
  const [{ DrawnModel }, loaded] = await Promise.all([import('./drawn-model'), modelLoaders[slug]?.()]);
  if (!loaded) throw new Error(`no model is known for ${slug}: name it in content/models.ts`);
  return { DrawnModel, model: loaded.model };
}
