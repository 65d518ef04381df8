import { useEffect, useState } from 'react';
import { healthPath, type LiveHealth } from '@/lib/session/live/live-address';
import { askServer } from './ask-server';

/** Whether the server behind this page has live sessions; undefined until it said so. A plain static host has none. */
export function useOffered(): boolean | undefined {
  const [isOffered, setOffered] = useState<boolean>();
  useEffect(() => {
    let isOver = false;
    askServer<LiveHealth>(healthPath).then((reply) => {
      if (!isOver) setOffered(reply.type === 'done' && reply.body.live === 1);
    });
    return () => {
      isOver = true;
    };
  }, []);
  return isOffered;
}
