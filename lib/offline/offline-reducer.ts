import { basePath } from '@/lib/base-path';

/** `broken`: neither the room nor the line was at fault. */
type Fault = 'full' | 'network' | 'broken';

/** What the service worker tells while it fills the store of a version. */
export type WorkerReport = { type: 'filled'; files: number; of: number } | { type: 'failed'; why: Fault };

/** The channel on which it does. */
export const offlineChannel = 'kettingreactie-offline';

/** The stores of the service worker, one a version; a host may have the site twice, below different paths. */
export const storePrefix = `kettingreactie${basePath}-`;

/** What the site takes offline, as `offlineList` says. */
export type Contents = { files: number; bytes: number };

/** How the site stands in a browser that is looked at. */
export type FoundCopy =
  | { phase: 'unavailable' | 'off' | 'on' | 'incomplete' | 'renewable' }
  | { phase: 'filling'; files: number; of: number };

export type Offline =
  | FoundCopy
  | { phase: 'unknown' | 'asking' }
  | { phase: 'offered'; contents: Contents }
  | { phase: 'failed'; why: Fault | 'unasked' };

export type OfflineEvent =
  | { type: 'found'; found: FoundCopy }
  | { type: 'ask' }
  | { type: 'offer'; contents: Contents }
  | { type: 'take'; of: number }
  | WorkerReport
  | { type: 'unasked'; why: 'network' | 'broken' }
  | { type: 'ready' }
  | { type: 'leave' };

/** From the question whether to be offline to a complete store and, later, a newer version that waits for the reader. */
export function offlineReducer(state: Offline, event: OfflineEvent): Offline {
  switch (event.type) {
    case 'found':
      return isUnderWay(state) && event.found.phase === 'off' ? state : event.found;
    case 'ask':
      return ['unknown', 'off', 'failed'].includes(state.phase) ? { phase: 'asking' } : state;
    case 'offer':
      return state.phase === 'asking' ? { phase: 'offered', contents: event.contents } : state;
    case 'take':
      return state.phase === 'filling' ? state : { phase: 'filling', files: 0, of: event.of };
    case 'filled':
      return isKept(state) ? state : { phase: 'filling', files: event.files, of: event.of };
    case 'failed':
      return state.phase === 'filling' ? { phase: 'failed', why: event.why } : state;
    case 'unasked':
      return state.phase === 'asking'
        ? { phase: 'failed', why: event.why === 'network' ? 'unasked' : 'broken' }
        : state;
    case 'ready':
      return state.phase === 'filling' ? { phase: 'on' } : state;
    case 'leave':
      return { phase: 'off' };
  }
}

/** A store that is whole stays so while a newer version fills its own, or another tab completes one. */
function isKept({ phase }: Offline): boolean {
  return phase === 'on' || phase === 'renewable';
}

/** A reader who was quicker than the look at the browser is not sent back to the start. */
function isUnderWay({ phase }: Offline): boolean {
  return phase === 'asking' || phase === 'offered' || phase === 'filling' || phase === 'failed';
}

/** Whether what came from `offlineList` says how much there is to take. */
export function isContents(data: unknown): data is Contents {
  if (typeof data !== 'object' || data === null) return false;
  const { files, bytes } = Object(data);
  return Number.isInteger(files) && Number.isInteger(bytes);
}

export function isWorkerReport(data: unknown): data is WorkerReport {
  if (typeof data !== 'object' || data === null) return false;
  const { type, files, of, why } = Object(data);
  if (type === 'filled') return Number.isInteger(files) && Number.isInteger(of);
  return type === 'failed' && (why === 'full' || why === 'network' || why === 'broken');
}
