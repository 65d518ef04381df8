import { type RefObject, useEffect, useRef } from 'react';

/** Calls `onTick` every `rest` milliseconds while `running`, but not while the page is hidden or the block is off screen. */
export function useClock(
  running: boolean,
  rest: number,
  block: RefObject<HTMLElement | null>,
  onTick: () => void,
): void {
  const tick = useRef(onTick);
  useEffect(() => {
    tick.current = onTick;
  });
  useEffect(() => {
    if (!running) return;
    const clock = setInterval(() => !document.hidden && isOnScreen(block.current) && tick.current(), rest);
    return () => clearInterval(clock);
  }, [running, rest, block]);
}

function isOnScreen(element: HTMLElement | null): boolean {
  const area = element?.getBoundingClientRect();
  return area !== undefined && area.bottom > 0 && area.top < innerHeight;
}
