import { useEffect, useReducer } from 'react';
import { channelName, isReport, type Offline, offline } from '@/lib/offline/offline';
import { hasRoomFor, leaveOffline, offlinePhase, onRenewable, readContents, takeOffline } from './offline-store';

type Steps = { ask: () => void; take: (files: number, bytes: number) => void; leave: () => void };

/** How the site stands offline in this browser, and the steps a reader can take from there. */
export function useOffline(): [Offline, Steps] {
  const [state, send] = useReducer(offline, { phase: 'unknown' });

  useEffect(() => {
    const find = () =>
      offlinePhase().then(
        (phase) => send({ type: 'found', phase }),
        () => send({ type: 'found', phase: 'unavailable' }),
      );
    find();
    onRenewable(find);
    const reports = new BroadcastChannel(channelName);
    reports.addEventListener('message', ({ data }) => {
      if (isReport(data)) send(data);
    });
    return () => reports.close();
  }, []);

  const ask = () => {
    send({ type: 'ask' });
    readContents().then(
      (contents) => send({ type: 'offer', contents }),
      () => send({ type: 'failed', why: 'network' }),
    );
  };
  const take = (files: number, bytes: number) => {
    send({ type: 'take', of: files });
    hasRoomFor(bytes)
      .then((hasRoom) => (hasRoom ? takeOffline() : send({ type: 'failed', why: 'full' })))
      .then(
        () => send({ type: 'ready' }),
        () => send({ type: 'failed', why: 'network' }),
      );
  };
  const leave = () => {
    leaveOffline().then(() => send({ type: 'leave' }));
  };
  return [state, { ask, take, leave }];
}
