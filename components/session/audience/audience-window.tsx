'use client';
import { useEffect, useRef, useState } from 'react';
import {
  type AudienceMessage,
  type Draw,
  type PresenterMessage,
  type Shown,
  sessionChannel,
} from '@/components/session/channel';
import { usePresenterKeys } from '@/components/session/use-presenter-keys';
import { type TabChannel, tabChannel } from '@/components/ui/browser/tab-channel';
import { useHydrated } from '@/components/ui/use-hydrated';
import type { ClientWords } from '@/lib/client-words';
import { type Claim, isLater } from '@/lib/session/lead';
import { AudienceView } from './audience-view';
import { SceneStage } from './scene-stage';

type Props = { slug: string; words: ClientWords<'session'>['audience']; draw: Draw };

/** The second window: it knows nothing but what the presenter tells it. */
export function AudienceWindow({ slug, words, draw }: Props) {
  const block = useRef<HTMLDivElement>(null);
  const channel = useRef<TabChannel>(null);
  const [shown, setShown] = useState<Shown>();
  useHydrated(block);
  usePresenterKeys((press) => channel.current?.post(press));
  useEffect(() => {
    let leader: Claim = { at: 0, by: 0 };
    const talk = tabChannel(sessionChannel(slug), ({ data }: MessageEvent<PresenterMessage | AudienceMessage>) => {
      if (typeof data === 'string') return;
      if ('ask' in data) say('hello');
      if (!('show' in data) || isLater(leader, data.lead)) return;
      leader = data.lead;
      setShown(data.show);
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
  }, [slug]);

  return (
    <div
      ref={block}
      data-hydrated="false"
      className="audience"
      data-black={shown?.scene.type === 'black' ? '' : undefined}
    >
      {shown ? (
        <SceneStage>
          <AudienceView
            scene={shown.scene}
            words={words}
            picture={shown.drawing && draw(shown.drawing, 'audience-picture')}
          />
        </SceneStage>
      ) : (
        <p className="audience-waiting script-only">{words.waiting}</p>
      )}
    </div>
  );
}
