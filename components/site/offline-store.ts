import { tabChannel } from '@/components/ui/browser/tab-channel';
import { offlineList, workerScript } from '@/lib/address';
import {
  type Contents,
  type FoundCopy,
  isContents,
  isWorkerReport,
  offlineChannel,
  storePrefix,
} from '@/lib/offline/offline-reducer';

/** What `offlineList` says there is to take; throws where it did not come (see `fetchFault`). */
export async function readContents(): Promise<Contents> {
  const data: unknown = await (await fetch(offlineList, { cache: 'no-cache' })).json();
  if (!isContents(data)) throw new Error(`${offlineList} says nothing of files and bytes`);
  return data;
}

/** Yes where the browser does not tell how much room it has: it will say so when it is full. */
export async function hasRoomFor(bytes: number): Promise<boolean> {
  if (!navigator.storage?.estimate) return true;
  const { quota, usage } = await navigator.storage.estimate();
  return quota === undefined || usage === undefined || quota - usage > bytes;
}

/** Registers the worker, which fills its store while it installs; resolves once it is whole, rejects when it is not. */
export async function takeOffline(): Promise<void> {
  const { installing, active } = await navigator.serviceWorker.register(workerScript, { updateViaCache: 'none' });
  if (!installing) {
    const filled = refilled();
    active?.postMessage('fill');
    return filled;
  }
  await new Promise<void>((resolve, reject) => {
    installing.addEventListener('statechange', () => {
      if (installing.state === 'activated') resolve();
      if (installing.state === 'redundant') reject(new Error('the store was not filled'));
    });
  });
}

/** What a worker that stood there already says of filling its store again. */
function refilled(): Promise<void> {
  return new Promise<void>((resolve, reject) => {
    const reports = tabChannel(offlineChannel, ({ data }) => {
      if (!isWorkerReport(data)) return;
      const isWhole = data.type === 'filled' && data.files === data.of;
      if (data.type === 'filled' && !isWhole) return;
      reports.close();
      if (isWhole) resolve();
      else reject(new Error('the store was not filled'));
    });
  });
}

/** How the copy stands that a worker keeps in this browser. */
export async function findCopy(registration: ServiceWorkerRegistration): Promise<FoundCopy> {
  if (registration.installing && !registration.active) return { phase: 'filling', ...(await howFar()) };
  if (!registration.active) return { phase: 'off' };
  // a newer version may have come in while this one was counted
  const phase = (await isWhole()) ? 'on' : 'incomplete';
  return { phase: registration.waiting ? 'renewable' : phase };
}

/** How much a first version has taken in. */
async function howFar(): Promise<{ files: number; of: number }> {
  const [stores, { files: of }] = await Promise.all([storeNames(), readContents()]);
  const kept = await Promise.all(stores.map(async (name) => (await caches.open(name)).keys()));
  return { files: kept.flat().length, of };
}

async function storeNames(): Promise<string[]> {
  return (await caches.keys()).filter((name) => name.startsWith(storePrefix));
}

/** A browser that needs room may have thrown files away: a store then holds less than its own list says. */
async function isWhole(): Promise<boolean> {
  const names = await storeNames();
  const whole = await Promise.all(
    names.map(async (name) => {
      const store = await caches.open(name);
      const list: unknown = await (await store.match(offlineList))?.json();
      return isContents(list) && (await store.keys()).length >= list.files;
    }),
  );
  return whole.some(Boolean);
}

/** Calls back when a newer version has been taken in and waits, also one that was on its way already. */
export function watchForNewer(registration: ServiceWorkerRegistration, tell: () => void): void {
  const watch = () => {
    const { installing } = registration;
    installing?.addEventListener('statechange', () => {
      if (installing.state === 'installed' && registration.active) tell();
    });
  };
  watch();
  registration.addEventListener('updatefound', watch);
}

/** Lets the waiting version take over and shows the page in it. */
export async function renew(): Promise<void> {
  const registration = await navigator.serviceWorker.getRegistration();
  navigator.serviceWorker.addEventListener('controllerchange', () => location.reload(), { once: true });
  registration?.waiting?.postMessage('renew');
}

/** Takes worker and stores away. */
export async function leaveOffline(): Promise<void> {
  const registration = await navigator.serviceWorker.getRegistration();
  await registration?.unregister();
  const names = await storeNames();
  await Promise.all(names.map((name) => caches.delete(name)));
}
