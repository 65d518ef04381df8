import { type RefObject, useEffect } from 'react';
import { observeSize } from './observe';

/**
 * Keeps how high an element is as a custom property, for what has to stand right under it; nothing where it is as high as usual.
 * @param holder selects the ancestor that keeps it: all in it is drawn anew when it changes
 * @param usual what the stylesheet takes where nothing is kept, in rem
 */
export function useBlockSize(
  element: RefObject<HTMLElement | null>,
  property: `--${string}`,
  holder: string,
  usual: number,
): void {
  useEffect(() => {
    const { current } = element;
    const style = current?.closest<HTMLElement>(holder)?.style;
    if (!current || !style) return;
    const expected = usual * Number.parseFloat(getComputedStyle(document.documentElement).fontSize);
    return observeSize(current, () => {
      const height = current.offsetHeight;
      style.setProperty(property, Math.abs(height - expected) < 1 ? '' : `${height}px`);
    });
  }, [element, property, holder, usual]);
}
