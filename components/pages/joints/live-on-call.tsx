'use client';
import { useMemo, useRef } from 'react';
import { PlayStart } from '@/components/on-call/play-start';
import { ReplaceTurnDialog } from '@/components/on-call/replace-turn-dialog';
import { useTurns } from '@/components/on-call/use-turns';
import { lazyModule } from '@/components/ui/lazy-module';
import { LazyPart } from '@/components/ui/lazy-part';
import { useHydrated } from '@/components/ui/use-hydrated';
import { loadModel } from '@/content/load-model';
import type { OnCall } from '@/lib/on-call/schema';
import type { DrawnOnCallProps } from './drawn-on-call';

type Props = Omit<DrawnOnCallProps, 'game' | 'turn' | 'onMove' | 'onLeave' | 'onBegin'> & {
  onCall: OnCall;
  chance: boolean;
};

/** Being on call: before a turn it stands in the page; what plays one, and the model, are fetched when it begins. */
export function LiveOnCall({ onCall, chance, ...props }: Props) {
  const stage = useRef<HTMLDivElement>(null);
  const { material, words } = props;
  const { kept, linked, current, begin, move, open, leave, replacing, stay } = useTurns(material.slug, words.locale);
  const drawn = useMemo(() => lazyModule(() => loadGame(material.slug, onCall)), [material, onCall]);
  useHydrated(stage);
  const start = <PlayStart {...{ material, words, chance, kept, linked }} onBegin={begin} onOpen={open} />;
  return (
    <div ref={stage} className="on-call-stage" data-hydrated="false">
      {current ? (
        <LazyPart name="onCall" module={drawn} waiting={start}>
          {({ DrawnOnCall, game }) => (
            <DrawnOnCall {...props} game={game} turn={current} onMove={move} onLeave={leave} onBegin={begin} />
          )}
        </LazyPart>
      ) : (
        start
      )}
      {replacing && (
        // a window that was closed tells so late, when the next may be open: each is one of its own
        <ReplaceTurnDialog
          key={replacing.asked}
          moves={kept?.moves.length ?? 0}
          words={words}
          onReplace={replacing.replace}
          onClose={stay}
        />
      )}
    </div>
  );
}

async function loadGame(slug: string, onCall: OnCall) {
  const [{ DrawnOnCall }, { model }] = await Promise.all([import('./drawn-on-call'), loadModel(slug)]);
  return { DrawnOnCall, game: { model, onCall } };
}
