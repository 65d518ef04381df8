'use client';
import { lazy, type ReactNode } from 'react';
import { ModelStage } from '@/components/model/model-stage';
import type { DrawnModelProps } from './drawn-model';

const DrawnModel = lazy(() => import('./drawn-model').then(({ DrawnModel: drawn }) => ({ default: drawn })));

/** The model of a case; simulator, model and diagram are fetched when the reader comes near. */
export function LiveModel({ asItWent, ...simulator }: DrawnModelProps & { asItWent: ReactNode }) {
  return <ModelStage asItWent={asItWent} simulator={() => <DrawnModel {...simulator} />} />;
}
