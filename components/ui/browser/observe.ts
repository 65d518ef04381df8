/**
 * Tells when elements come into view or leave it; returns how to stop. Undefined where the browser has no such observer, or
 * refuses: then nothing is ever told.
 */
export function observeView(
  elements: Iterable<Element>,
  tell: (entries: readonly IntersectionObserverEntry[]) => void,
  rootMargin = '0px',
): (() => void) | undefined {
  try {
    const observer = new IntersectionObserver(tell, { rootMargin });
    for (const element of elements) observer.observe(element);
    return () => observer.disconnect();
  } catch {
    return undefined;
  }
}

/** Tells that the size of an element has changed, and once at first; returns how to stop. Undefined as in `observeView`. */
export function observeSize(element: Element, tell: () => void): (() => void) | undefined {
  try {
    const observer = new ResizeObserver(tell);
    observer.observe(element);
    return () => observer.disconnect();
  } catch {
    return undefined;
  }
}
