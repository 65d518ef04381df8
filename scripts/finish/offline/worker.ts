import { homePage, isHashed, pageAddress } from '@/lib/address';
import { pathInSite } from '@/lib/base-path';
import { isLocale, type Locale, sourceLocale } from '@/lib/languages/locale';
import { offlineChannel, storePrefix, type WorkerReport } from '@/lib/offline/offline-reducer';

type Lasting = Event & { waitUntil: (work: Promise<unknown>) => void };
type Fetching = Event & { request: Request; respondWith: (reply: Promise<Response>) => void };

/** As much of a service worker's scope as this one uses; the compiler's own types of it exclude those of a page. */
declare const self: {
  location: Location;
  skipWaiting: () => Promise<void>;
  addEventListener: {
    (type: 'install' | 'activate', listener: (event: Lasting) => void): void;
    (type: 'fetch', listener: (event: Fetching) => void): void;
    (type: 'message', listener: (event: MessageEvent) => void): void;
  };
};

/** Filled in by the finish step: the version, and the addresses of all that it consists of. */
declare const version: string;
declare const addresses: string[];

const store = storePrefix + version;
const known = new Set(addresses);
const together = 6;
/** These pages carry the status of what they say. */
const answers = /^\/[a-z]+\/(missing|failed|unreachable)$/;

self.addEventListener('install', (event) => event.waitUntil(fill()));
self.addEventListener('activate', (event) => event.waitUntil(clearOldStores()));
self.addEventListener('message', ({ data }) => {
  if (data === 'renew') self.skipWaiting();
  if (data === 'fill') fill().catch(() => undefined);
});
self.addEventListener('fetch', (event) => {
  const { method, url, mode } = event.request;
  const { origin, pathname, search } = new URL(url);
  if (method !== 'GET' || origin !== self.location.origin) return;
  if (known.has(pathname) || isHashed(pathname)) event.respondWith(kept(event.request, pathname));
  else if (mode !== 'navigate') return;
  else if (known.has(withoutSlash(pathname)))
    event.respondWith(Promise.resolve(Response.redirect(withoutSlash(pathname) + search)));
  else event.respondWith(fetch(event.request).catch(() => unkept(pathname)));
});

/** A page with a slash behind it leads to the page, as on the line. */
function withoutSlash(path: string): string {
  return path.replace(/\/$/, '');
}

/** A page comes whole from the one store it was taken into; its hashed files also from the version before. */
async function kept(request: Request, path: string): Promise<Response> {
  // not by opening the store: that would make it anew after the reader has left
  const own = await caches.match(path, { cacheName: store });
  const hit = own ?? (isHashed(path) ? await caches.match(path) : undefined);
  if (hit) return hit;
  return fetch(request).catch(() => unkept(path));
}

/** Without network, an address that was never taken: the entrance leads on, all else is the page that says so. */
async function unkept(path: string): Promise<Response> {
  const locale = localeFor(path);
  if (pathInSite(path) === '/') return Response.redirect(homePage(locale));
  return (await caches.match(pageAddress(locale, '/unreachable'))) ?? Response.error();
}

/** The language of an address; of one that has none the reader's own, if the site speaks it. */
function localeFor(path: string): Locale {
  const [, own = ''] = pathInSite(path)?.split('/') ?? [];
  return [own, ...navigator.languages.map((tag) => tag.replace(/-.*/, ''))].find(isLocale) ?? sourceLocale;
}

/** Takes the whole version in; whatever fails, nothing of it is left behind. */
async function fill(): Promise<void> {
  const report = new BroadcastChannel(offlineChannel);
  const tell = (news: WorkerReport) => report.postMessage(news);
  try {
    const cache = await caches.open(store);
    const have = new Set((await cache.keys()).map(({ url }) => new URL(url).pathname));
    const wanted = addresses.filter((address) => !have.has(address));
    let files = have.size;
    const work = Array.from({ length: together }, async () => {
      for (let address = wanted.shift(); address; address = wanted.shift()) {
        await take(cache, address);
        files += 1;
        tell({ type: 'filled', files, of: addresses.length });
      }
    });
    await Promise.all(work);
    tell({ type: 'filled', files: addresses.length, of: addresses.length });
  } catch (error) {
    await caches.delete(store);
    const isFull = error instanceof DOMException && error.name === 'QuotaExceededError';
    tell({ type: 'failed', why: isFull ? 'full' : error === lostLine ? 'network' : 'broken' });
    throw error;
  } finally {
    report.close();
  }
}

async function take(cache: Cache, address: string): Promise<void> {
  const reply = (isHashed(address) && (await caches.match(address))) || (await fetched(address));
  if (!reply.ok && !answers.test(pathInSite(address) ?? '')) throw new Error(`${address}: ${reply.status}`);
  await cache.put(address, reply.clone());
}

/** What is thrown where no answer came; whatever else goes wrong is another fault, whichever error it is told by. */
const lostLine = new Error('no answer came');

function fetched(address: string): Promise<Response> {
  return fetch(address, { cache: 'no-cache' }).catch(() => Promise.reject(lostLine));
}

/** The version before stays one round longer: another tab may still show it. */
async function clearOldStores(): Promise<void> {
  const stores = (await caches.keys()).filter((name) => name.startsWith(storePrefix) && name !== store);
  await Promise.all(stores.slice(0, -1).map((name) => caches.delete(name)));
}
