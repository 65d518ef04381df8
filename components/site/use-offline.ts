import { useEffect, useReducer } from 'react';
import { fetchFault } from '@/components/ui/browser/fetch-fault';
import { tabChannel } from '@/components/ui/browser/tab-channel';
import {
  type FoundCopy,
  isWorkerReport,
  type Offline,
  offlineChannel,
  offlineReducer,
} from '@/lib/offline/offline-reducer';

type Steps = { ask: () => void; take: (files: number, bytes: number) => void; leave: () => void; renew: () => void };

/** Fetched by who has the site offline, or asks for it. */
const openStore = () => import('./offline-store');

async function findOffline(): Promise<FoundCopy> {
  if (!('serviceWorker' in navigator) || !('caches' in window)) return { phase: 'unavailable' };
  const registration = await navigator.serviceWorker.getRegistration();
  return registration ? (await openStore()).findCopy(registration) : { phase: 'off' };
}

/** Calls back when a newer version has been taken in and waits. */
async function onRenewable(tell: () => void): Promise<void> {
  const registration = await navigator.serviceWorker?.getRegistration();
  if (registration) (await openStore()).watchForNewer(registration, tell);
}

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
    openStore()
      .then(({ readContents }) => readContents())
      .then(
        (contents) => send({ type: 'offer', contents }),
        async () => send({ type: 'unasked', why: await fetchFault() }),
      );
  };
  const take = (files: number, bytes: number) => {
    send({ type: 'take', of: files });
    openStore()
      .then(async ({ hasRoomFor, takeOffline }) =>
        (await hasRoomFor(bytes)) ? takeOffline() : send({ type: 'failed', why: 'full' }),
      )
      .then(() => send({ type: 'ready' }), failed);
  };
  const leave = () => {
    openStore()
      .then(({ leaveOffline }) => leaveOffline())
      .then(() => send({ type: 'leave' }), failed);
  };
  const renew = () => {
    openStore().then((copy) => copy.renew());
  };
  return [state, { ask, take, leave, renew }];
}
