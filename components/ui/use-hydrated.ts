import { type RefObject, useEffect } from 'react';

/**
 * Marks an island as working once React has taken it over. Until then it carries `data-hydrated="false"`, and a click in it
 * is kept and repeated by the page's boot script when the `hydrated` event arrives.
 */
export function useHydrated(island: RefObject<HTMLElement | null>): void {
  useEffect(() => {
    const element = island.current;
    if (!element) return;
    element.dataset.hydrated = 'true';
    element.dispatchEvent(new Event('hydrated', { bubbles: true }));
  }, [island]);
}
