'use client';
import { useEffect, useRef, useState } from 'react';
import {
  type AudienceMessage,
  type Draw,
  type PresenterMessage,
  type Shown,
  sessionChannel,
} from '@/components/session/channel';
import { useLiveMark } from '@/components/session/live/use-live-mark';
import { usePresenterKeys } from '@/components/session/use-presenter-keys';
import { type TabChannel, tabChannel } from '@/components/ui/browser/tab-channel';
import { lazyModule } from '@/components/ui/lazy-module';
import { LazyPart } from '@/components/ui/lazy-part';
import { useHydrated } from '@/components/ui/use-hydrated';
import type { Locale } from '@/lib/languages/locale';
import { type Claim, isLater } from '@/lib/session/lead';
import { AudienceShown } from './audience-shown';
import type { AudienceWords } from './audience-words';

const live = lazyModule(() => import('./live-screen'));

type Props = { slug: string; locale: Locale; words: AudienceWords; draw: Draw };

/** The group's screen: it follows a presenter in this browser, or over the network the live session that its address names. */
export function AudienceWindow({ slug, locale, words, draw }: Props) {
  const block = useRef<HTMLDivElement>(null);
  const [address, open] = useLiveMark();
  const [shown, setShown] = useState<Shown>();
  useHydrated(block);
  return (
    <div
      ref={block}
      data-hydrated="false"
      className="audience"
      data-black={shown?.scene.type === 'black' ? '' : undefined}
    >
      {address ? (
        <LazyPart name="live" module={live} waiting={<p className="audience-waiting">{words.screen.opening}</p>}>
          {({ LiveScreen }) => <LiveScreen {...{ address, locale, words, draw }} onShown={setShown} onEntered={open} />}
        </LazyPart>
      ) : (
        <Following {...{ slug, locale, words, draw, shown }} onShown={setShown} />
      )}
    </div>
  );
}

type FollowingProps = Props & { shown: Shown | undefined; onShown: (shown: Shown) => void };

/** The second window of a presenter: it knows nothing but what that tells it. */
function Following({ slug, locale, words, draw, shown, onShown }: FollowingProps) {
  const channel = useRef<TabChannel>(null);
  usePresenterKeys((press) => channel.current?.post(press));
  useEffect(() => {
    let leader: Claim = { at: 0, by: 0 };
    const talk = tabChannel(sessionChannel(slug), ({ data }: MessageEvent<PresenterMessage | AudienceMessage>) => {
      if (typeof data === 'string') return;
      if ('ask' in data) say('hello');
      if (!('show' in data) || isLater(leader, data.lead)) return;
      leader = data.lead;
      onShown(data.show);
    });
    const say = (message: AudienceMessage) => talk.post(message);
    const leave = () => say('bye');
    const greet = () => say('hello');
    greet();
    channel.current = talk;
    addEventListener('pagehide', leave);
    addEventListener('pageshow', greet);
    return () => {
      removeEventListener('pagehide', leave);
      removeEventListener('pageshow', greet);
      talk.close();
    };
  }, [slug, onShown]);
  return shown ? (
    <AudienceShown {...{ shown, locale, words, draw }} />
  ) : (
    <p className="audience-waiting script-only">{words.waiting}</p>
  );
}
