import { offlineList } from '@/lib/address';

/** Why something of this site did not come: the line, or a fault of ours. */
export type FetchFault = 'network' | 'broken';

/** Told after a failure: what did not come while the site answers, or came and could not be read, was no fault of the line. */
export function fetchFault(): Promise<FetchFault> {
  // no copy of the browser's or of the service worker's answers a HEAD
  return fetch(offlineList, { method: 'HEAD', cache: 'no-store' }).then(
    () => 'broken',
    () => 'network',
  );
}
