import { useEffect, useReducer } from 'react';
import { isWorkerReport, type Offline, offlineChannel, offlineReducer } from '@/lib/offline/offline-reducer';
import { findOffline, hasRoomFor, leaveOffline, onRenewable, readContents, takeOffline } from './offline-store';

type Steps = { ask: () => void; take: (files: number, bytes: number) => void; leave: () => void };

/** How the site stands offline in this browser, and the steps a reader can take from there. */
export function useOffline(): [Offline, Steps] {
  const [state, send] = useReducer(offlineReducer, { phase: 'unknown' });

  useEffect(() => {
    const find = () =>
      findOffline().then(
        (found) => send({ type: 'found', found }),
        () => send({ type: 'found', found: { phase: 'unavailable' } }),
      );
    find();
    onRenewable(find);
    const reports = new BroadcastChannel(offlineChannel);
    reports.addEventListener('message', ({ data }) => {
      if (!isWorkerReport(data)) return;
      send(data);
      if (data.type === 'filled' && data.files === data.of) navigator.serviceWorker.ready.then(find);
    });
    return () => reports.close();
  }, []);

  const ask = () => {
    send({ type: 'ask' });
    readContents().then(
      (contents) => send({ type: 'offer', contents }),
      () => send({ type: 'unasked' }),
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
