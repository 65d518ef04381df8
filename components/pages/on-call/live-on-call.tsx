'use client';
import { type ReactNode, useMemo, useRef } from 'react';
import { lazyModule } from '@/components/ui/lazy-module';
import { LazyPart } from '@/components/ui/lazy-part';
import { useHydrated } from '@/components/ui/use-hydrated';
import { modelLoaders } from '@/content/models';
import type { OnCall } from '@/lib/on-call/schema';
import type { DrawnOnCallProps } from './drawn-on-call';

type Props = Omit<DrawnOnCallProps, 'game'> & { onCall: OnCall; children: ReactNode };

/** A turn on call; what plays it and the model are fetched once scripts run, and `children` stands there until then. */
export function LiveOnCall({ onCall, children, ...props }: Props) {
  const stage = useRef<HTMLDivElement>(null);
  const { slug } = props.material;
  const drawn = useMemo(() => lazyModule(() => loadGame(slug, onCall)), [slug, onCall]);
  useHydrated(stage);
  return (
    <div ref={stage} className="on-call-stage" data-hydrated="false">
      <LazyPart name="onCall" module={drawn} waiting={children}>
        {({ DrawnOnCall, game }) => <DrawnOnCall {...props} game={game} />}
      </LazyPart>
    </div>
  );
}

async function loadGame(slug: string, onCall: OnCall) {
  const [{ DrawnOnCall }, loaded] = await Promise.all([import('./drawn-on-call'), modelLoaders[slug]?.()]);
  if (!loaded) throw new Error(`no model is known for ${slug}: name it in content/models.ts`);
  return { DrawnOnCall, game: { model: loaded.model, onCall } };
}
