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
import { useHydrated } from '@/components/ui/use-hydrated';
import type { ClientWords } from '@/lib/client-words';
import { AudienceView } from './audience-view';
import { SceneStage } from './scene-stage';

type Props = { slug: string; words: ClientWords<'session'>['audience']; draw: Draw };

/** The second window: it knows nothing but what the presenter tells it. */
export function AudienceWindow({ slug, words, draw }: Props) {
  const block = useRef<HTMLDivElement>(null);
  const channel = useRef<BroadcastChannel>(null);
  const [shown, setShown] = useState<Shown>();
  useHydrated(block);
  usePresenterKeys((press) => channel.current?.postMessage(press));
  useEffect(() => {
    const talk = new BroadcastChannel(sessionChannel(slug));
    const say = (message: AudienceMessage) => talk.postMessage(message);
    talk.onmessage = ({ data }: MessageEvent<PresenterMessage | AudienceMessage>) => {
      if (typeof data === 'string') return;
      if ('show' in data) setShown(data.show);
      else say('hello');
    };
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
