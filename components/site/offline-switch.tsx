'use client';
import { useRef } from 'react';
import { useHydrated } from '@/components/ui/use-hydrated';
import type { ClientWords } from '@/lib/client-words';
import { fill } from '@/lib/fill';
import { numberFormat } from '@/lib/number-format';
import type { Offline } from '@/lib/offline/offline-reducer';
import { useOffline } from './use-offline';

type Props = { words: ClientWords<'offline'>; locale: string };

/** The choice to read without a connection: how big it is first, then how far it is, and the way back. */
export function OfflineSwitch({ words, locale }: Props) {
  const [state, { ask, take, leave, renew }] = useOffline();
  const block = useRef<HTMLDivElement>(null);
  useHydrated(block);
  /** Each button goes when it is pressed, and the focus must not go with it. */
  const staying = (act: () => void) => () => {
    block.current?.focus();
    act();
  };
  const isKept = ['on', 'incomplete', 'renewable'].includes(state.phase);
  const canAsk = ['unknown', 'off', 'failed'].includes(state.phase);
  return (
    <div
      ref={block}
      id="offline"
      tabIndex={-1}
      data-hydrated="false"
      className="script-only offline"
      hidden={state.phase === 'unavailable'}
    >
      <p aria-live="polite" className={state.phase === 'renewable' ? 'offline-notice' : undefined}>
        {said(state, words, locale)}{' '}
        {state.phase === 'filling' && (
          <span aria-live="off">{fill(words.filled, { files: state.files, of: state.of })}</span>
        )}
        {state.phase === 'renewable' && (
          <button type="button" className="offline-act" onClick={renew}>
            {words.renew}
          </button>
        )}
      </p>
      {state.phase === 'filling' && <progress value={state.files} max={state.of} aria-label={words.ask} />}
      {canAsk && (
        <button type="button" className="offline-act" onClick={staying(ask)}>
          {words.ask}
        </button>
      )}
      {state.phase === 'offered' && (
        <button
          type="button"
          className="offline-act"
          onClick={staying(() => take(state.contents.files, state.contents.bytes))}
        >
          {words.take}
        </button>
      )}
      {state.phase === 'incomplete' && (
        <button type="button" className="offline-act me-4" onClick={staying(() => take(0, 0))}>
          {words.complete}
        </button>
      )}
      {isKept && (
        <button type="button" className="offline-act" onClick={staying(leave)}>
          {words.leave}
        </button>
      )}
    </div>
  );
}

function said(state: Offline, words: Props['words'], locale: string): string {
  switch (state.phase) {
    case 'offered':
      return fill(words.offer, {
        size: numberFormat(locale).format(Math.ceil(state.contents.bytes / 1e5) / 10),
      });
    case 'failed':
      return words[state.why];
    case 'asking':
    case 'filling':
    case 'on':
    case 'incomplete':
    case 'renewable':
      return words[state.phase];
    default:
      return '';
  }
}
