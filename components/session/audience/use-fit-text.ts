import { type RefObject, useEffect, useLayoutEffect } from 'react';
import { observeSize } from '@/components/ui/browser/observe';

/** No letter that carries a sentence is smaller, in pixels: what does not fit then can be scrolled to. */
const smallest = 11;
/** What is short stays a sentence, not a poster: the largest letters, as a share of the box's height. */
const largest = 1 / 14;
/** Both widths of a box are rounded, each its own way. */
const rounding = 1;

/** Gives a box the largest letters with which all that it holds stays inside. */
export function useFitText(box: RefObject<HTMLElement | null>): void {
  useLayoutEffect(() => fitLetters(box.current));

  useEffect(() => {
    const again = () => fitLetters(box.current);
    const stop = box.current ? observeSize(box.current, again) : undefined;
    document.fonts?.addEventListener('loadingdone', again);
    return () => {
      stop?.();
      document.fonts?.removeEventListener('loadingdone', again);
    };
  }, [box]);
}

function fitLetters(box: HTMLElement | null): void {
  if (!box) return;
  let [fits, tooLarge] = [smallest, Math.max(smallest, box.clientHeight * largest)];
  while (tooLarge - fits > 0.25) {
    const size = (fits + tooLarge) / 2;
    box.style.fontSize = `${size}px`;
    if (overflows(box)) tooLarge = size;
    else fits = size;
  }
  box.style.fontSize = `${fits}px`;
}

function overflows({ scrollHeight, clientHeight, scrollWidth, clientWidth }: HTMLElement): boolean {
  return scrollHeight > clientHeight || scrollWidth > clientWidth + rounding;
}
