import { type RefObject, useEffect } from 'react';

/** Brings the reader to a section that has just come: its title in focus and high on the screen, where it stays if it is there. */
export function useFocusOnEnter(title: RefObject<HTMLHeadingElement | null>): void {
  useEffect(() => {
    const top = title.current?.getBoundingClientRect().top ?? 0;
    const isHigh = top >= 0 && top < innerHeight / 2;
    if (!isHigh) title.current?.closest('section')?.scrollIntoView({ block: 'start', behavior: 'instant' });
    title.current?.focus({ preventScroll: true });
  }, [title]);
}
