import { type RefObject, useEffect } from 'react';
import { observeSize } from './observe';

/** Keeps how high an element is as a custom property of the page, for what has to stand right under it. */
export function useBlockSize(element: RefObject<HTMLElement | null>, property: `--${string}`): void {
  useEffect(() => {
    const { current } = element;
    if (!current) return;
    const { style } = document.documentElement;
    const stop = observeSize(current, () => style.setProperty(property, `${current.offsetHeight}px`));
    return () => {
      stop?.();
      style.removeProperty(property);
    };
  }, [element, property]);
}
