'use client';
import { useRef, useState } from 'react';
import type { Draw, Drawing } from '@/components/session/channel';
import { useHydrated } from '@/components/ui/use-hydrated';
import type { ClientWords } from '@/lib/client-words';
import type { Material } from '@/lib/session/material';
import { PresenterBegun } from './presenter-begun';
import { PresenterStart } from './presenter-start';
import { useSession } from './use-session';

type Props = {
  material: Material;
  locale: string;
  words: ClientWords<'session'>;
  /** Where the audience's window stands, and where what is kept can be erased. */
  paths: { audience: string; data: string };
  drawingAt: (step: number, isKnown: boolean) => Drawing;
  draw: Draw;
};

/** The facilitator's presenter: start, run, report. */
export function SessionPresenter({ material, locale, words, paths, drawingAt, draw }: Props) {
  const block = useRef<HTMLDivElement>(null);
  const [isFresh, setFresh] = useState(false);
  const { state, previous, open, begin, send } = useSession(material);
  useHydrated(block);
  return (
    <div ref={block} data-hydrated="false" className="script-only presenter" data-report={state?.over ? '' : undefined}>
      {!state && <PresenterStart {...{ previous, locale, words, isFresh }} onBegin={begin} onOpen={open} />}
      {state && (
        <PresenterBegun
          key={state.at}
          {...{ state, material, locale, words, paths, drawingAt, draw }}
          onEvent={send}
          onNew={() => {
            setFresh(true);
            open(undefined);
          }}
        />
      )}
    </div>
  );
}
