import { type RefObject, useEffect } from 'react';
import { observeSize } from './observe';

type Place = {
  /** The ancestor that keeps it, as a selector; all in it is drawn anew when it changes. */
  on: string;
  /** What the stylesheet takes where nothing is kept, in rem. */
  usual: number;
};

/** Keeps how high an element is as a custom property, for what has to stand right under it; nothing where it is as high as usual. */
export function useBlockSize(element: RefObject<HTMLElement | null>, property: `--${string}`, place: Place): void {
  const { on, usual } = place;
  useEffect(() => {
    const { current } = element;
    const style = current?.closest<HTMLElement>(on)?.style;
    if (!current || !style) return;
    const expected = usual * Number.parseFloat(getComputedStyle(document.documentElement).fontSize);
    const stop = observeSize(current, () => {
      const height = current.offsetHeight;
      if (Math.abs(height - expected) < 1) style.removeProperty(property);
      else style.setProperty(property, `${height}px`);
    });
    return () => {
      stop?.();
      style.removeProperty(property);
    };
  }, [element, property, on, usual]);
}
