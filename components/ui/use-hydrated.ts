import { type RefObject, useEffect } from 'react';

/**
 * Marks an island as working once React has taken it over. Until then it carries `data-live="false"`, and a click in it
 * is kept and repeated by the page's boot script when the `live` event arrives.
 */
export function useLive(island: RefObject<HTMLElement | null>): void {
  useEffect(() => {
    const element = island.current;
    if (!element) return;
    element.dataset.live = 'true';
    element.dispatchEvent(new Event('live', { bubbles: true }));
  }, [island]);
}
