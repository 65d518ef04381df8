'use client';
import { type ReactNode, useMemo } from 'react';
import { ModelStage } from '@/components/model/model-stage';
import { lazyModule } from '@/components/ui/lazy-module';
import { LazyPart } from '@/components/ui/lazy-part';
import { loadModel } from '@/content/load-model';
import type { DrawnModelProps } from './drawn-model';

/** The model of a case; simulator, model and diagram are fetched when the reader comes near. */
export function LiveModel({ asItWent, ...simulator }: Omit<DrawnModelProps, 'model'> & { asItWent: ReactNode }) {
  const { slug } = simulator;
  const drawnModel = useMemo(() => lazyModule(() => loadParts(slug)), [slug]);
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

async function loadParts(slug: string) {
  const [{ DrawnModel }, { model }] = await Promise.all([import('./drawn-model'), loadModel(slug)]);
  return { DrawnModel, model };
}
