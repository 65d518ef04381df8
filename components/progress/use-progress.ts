import { useSyncExternalStore } from 'react';
import { currentStored, type Stored, subscribe, unread } from './progress-store';

/** What this browser remembers of the reader; empty while the page is rendered and taken over. */
export function useProgress(): Stored {
  return useSyncExternalStore(subscribe, currentStored, () => unread);
}
