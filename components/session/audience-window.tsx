'use client';
import { useEffect, useRef, useState } from 'react';
import { useLive } from '@/components/ui/use-live';
import { AudienceView } from './audience-view';
import { type AudienceSays, channelName, type DeskSays, type Draw, pressOf, type Shown } from './shown';
import type { SessionUiWords } from './word-session';

type Props = { slug: string; words: SessionUiWords['audience']; draw: Draw };

/** The second window: it knows nothing but what the desk tells it. */
export function AudienceWindow({ slug, words, draw }: Props) {
  const block = useRef<HTMLDivElement>(null);
  const [shown, setShown] = useState<Shown>();
  useLive(block);
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
    const press = (event: KeyboardEvent) => {
      const to = pressOf(event);
      if (to) say(to);
    };
    greet();
    addEventListener('pagehide', leave);
    addEventListener('pageshow', greet);
    addEventListener('keydown', press);
    return () => {
      removeEventListener('pagehide', leave);
      removeEventListener('pageshow', greet);
      removeEventListener('keydown', press);
      talk.close();
    };
  }, [slug]);

  return (
    <div ref={block} data-live="false" className="audience" data-black={shown?.scene.type === 'black' ? '' : undefined}>
      {shown ? (
        <AudienceView
          scene={shown.scene}
          words={words}
          picture={shown.drawing && draw(shown.drawing, 'audience-picture')}
        />
      ) : (
        <p className="audience-waiting script-only">{words.waiting}</p>
      )}
    </div>
  );
}
