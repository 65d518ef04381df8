import { useEffect, useReducer } from 'react';
import { fetchFault } from '@/components/ui/browser/fetch-fault';
import { tabChannel } from '@/components/ui/browser/tab-channel';
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
    onRenewable(find).catch(() => undefined); // a browser that refuses has nothing to renew
    const reports = tabChannel(offlineChannel, ({ data }) => {
      if (!isWorkerReport(data)) return;
      send(data);
      if (data.type === 'filled' && data.files === data.of) navigator.serviceWorker.ready.then(find);
    });
    return () => reports.close();
  }, []);

  const failed = async () => send({ type: 'failed', why: await fetchFault() });
  const ask = () => {
    send({ type: 'ask' });
    readContents().then(
      (contents) => send({ type: 'offer', contents }),
      async () => send({ type: 'unasked', why: await fetchFault() }),
    );
  };
  const take = (files: number, bytes: number) => {
    send({ type: 'take', of: files });
    hasRoomFor(bytes)
      .then((hasRoom) => (hasRoom ? takeOffline() : send({ type: 'failed', why: 'full' })))
      .then(() => send({ type: 'ready' }), failed);
  };
  const leave = () => {
    leaveOffline().then(() => send({ type: 'leave' }), failed);
  };
  return [state, { ask, take, leave }];
}
