'use client';
import { useRef } from 'react';
import type { Draw, Drawing } from '@/components/session/channel';
import type { SessionUiWords } from '@/components/session/word-session';
import { useLive } from '@/components/ui/use-hydrated';
import type { Material } from '@/lib/session/material';
import { DeskOpen } from './presenter-open';
import { DeskStart } from './presenter-start';
import { useSession } from './use-session';

type Props = {
  material: Material;
  locale: string;
  words: SessionUiWords;
  /** Where the audience's window stands, and where what is kept can be erased. */
  paths: { audience: string; data: string };
  drawingAt: (step: number, isKnown: boolean) => Drawing;
  draw: Draw;
};

/** The facilitator's desk: start, run, report. */
export function SessionDesk({ material, locale, words, paths, drawingAt, draw }: Props) {
  const block = useRef<HTMLDivElement>(null);
  const { state, held, open, begin, send } = useSession(material);
  useLive(block);
  return (
    <div ref={block} data-live="false" className="script-only desk" data-report={state?.over ? '' : undefined}>
      {!state && <DeskStart held={held} locale={locale} words={words} onBegin={begin} onOpen={open} />}
      {state && (
        <DeskOpen
          key={state.at}
          {...{ state, material, locale, words, paths, drawingAt, draw }}
          onEvent={send}
          onNew={() => open(undefined)}
        />
      )}
    </div>
  );
}
