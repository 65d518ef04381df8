'use client';
import { useEffect, useRef, useState } from 'react';
import { type AudienceSays, channelName, type DeskSays, type Draw, type Shown } from '@/components/session/channel';
import { usePresses } from '@/components/session/use-presenter-keys';
import type { SessionUiWords } from '@/components/session/word-session';
import { useLive } from '@/components/ui/use-hydrated';
import { AudienceView } from './audience-view';
import { SceneStage } from './scene-stage';

type Props = { slug: string; words: SessionUiWords['audience']; draw: Draw };

/** The second window: it knows nothing but what the desk tells it. */
export function AudienceWindow({ slug, words, draw }: Props) {
  const block = useRef<HTMLDivElement>(null);
  const channel = useRef<BroadcastChannel>(null);
  const [shown, setShown] = useState<Shown>();
  useLive(block);
  usePresses((press) => channel.current?.postMessage(press));
  useEffect(() => {
    const talk = new BroadcastChannel(channelName(slug));
    const say = (message: AudienceSays) => talk.postMessage(message);
    talk.onmessage = ({ data }: MessageEvent<DeskSays | AudienceSays>) => {
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
    <div ref={block} data-live="false" className="audience" data-black={shown?.scene.type === 'black' ? '' : undefined}>
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
