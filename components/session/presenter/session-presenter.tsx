'use client';
import { useRef, useState } from 'react';
import type { Draw, Drawing, PlayParts } from '@/components/session/channel';
import { useLiveMark } from '@/components/session/live/use-live-mark';
import { KeptHere } from '@/components/session/report/kept-here';
import { SessionReport } from '@/components/session/report/session-report';
import { lazyModule } from '@/components/ui/lazy-module';
import { LazyPart } from '@/components/ui/lazy-part';
import { useHydrated } from '@/components/ui/use-hydrated';
import type { ClientWords } from '@/lib/client-words';
import type { Locale } from '@/lib/languages/locale';
import type { Material } from '@/lib/session/material';
import { PresenterBegun } from './presenter-begun';
import { PresenterStart } from './presenter-start';
import { usePhones } from './use-phones';
import { useSession } from './use-session';

const live = lazyModule(() => import('@/components/session/live/live-host'));

type Props = {
  material: Material;
  locale: Locale;
  /** How the language writes dates and numbers. */
  intl: string;
  words: { session: ClientWords<'session'>; live: ClientWords<'live'> };
  /** Where the audience's window stands, and where what is kept can be erased. */
  paths: { audience: string; data: string };
  drawingAt: (step: number, isKnown: boolean) => Drawing;
  draw: Draw;
  play: PlayParts;
};

/** The facilitator's presenter: start, run, report; on one screen, or with the group on phones. */
export function SessionPresenter({ material, locale, intl, words, paths, drawingAt, draw, play }: Props) {
  const block = useRef<HTMLDivElement>(null);
  const [isFresh, setFresh] = useState(false);
  const { state, previous, open, begin, send } = useSession(material);
  const [address, openLive] = useLiveMark();
  const phones = usePhones(material.slug, words.live, openLive);
  useHydrated(block);
  const start = (
    <PresenterStart
      previous={previous}
      locale={intl}
      words={words.session}
      isFresh={isFresh}
      phones={phones.choice}
      onBegin={({ phones: withPhones, ...how }) => (withPhones ? phones.begin(how) : begin(how))}
      onOpen={open}
    />
  );
  return (
    <div ref={block} data-hydrated="false" className="script-only presenter" data-report={state?.over ? '' : undefined}>
      {address && (
        <LazyPart name="live" module={live} waiting={start}>
          {({ LiveHost }) => (
            <LiveHost
              key={address.session}
              {...{ address, material, locale, words, paths, drawingAt, draw, play }}
              onOpen={openLive}
            />
          )}
        </LazyPart>
      )}
      {!address && !state && start}
      {!address && state && (
        <PresenterBegun
          key={state.at}
          {...{ state, material, paths, drawingAt, draw, play }}
          words={words.session}
          onEvent={send}
          report={
            <SessionReport
              {...{ state, material }}
              locale={intl}
              words={words.session}
              kept={<KeptHere words={words.session.report} path={paths.data} />}
              onBack={() => send({ type: 'back', at: Date.now() })}
              onNew={() => {
                setFresh(true);
                open(undefined);
              }}
            />
          }
        />
      )}
    </div>
  );
}
