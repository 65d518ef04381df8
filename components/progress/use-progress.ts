import { useSyncExternalStore } from 'react';
import { currentStored, type Stored, subscribe, unread } from './progress-store';

/**
 * What `select` takes of what this browser remembers of the reader; empty while the page is rendered and taken over. Who takes a
 * part that is kept as it was is not drawn again when another part changes.
 */
export function useProgress<Part>(select: (stored: Stored) => Part): Part {
  return useSyncExternalStore(
    subscribe,
    () => select(currentStored()),
    () => select(unread),
  );
}
