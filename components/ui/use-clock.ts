import { type RefObject, useEffect, useRef, useState } from 'react';
import { observeView } from './browser/observe';

/** Calls `onTick` every `rest` milliseconds while `running`; no clock runs while the page is hidden or the block off screen. */
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
  const seen = useSeen(running, block);
  useEffect(() => {
    if (!running || !seen) return;
    const clock = setInterval(() => tick.current(), rest);
    return () => clearInterval(clock);
  }, [running, seen, rest]);
}

/** Whether the reader has the block before them; not looked at unless `asked`. */
function useSeen(asked: boolean, block: RefObject<HTMLElement | null>): boolean {
  const [onScreen, setOnScreen] = useState(true);
  const [isVisible, setVisible] = useState(true);
  useEffect(() => {
    if (!asked || !block.current) return;
    const turn = () => setVisible(!document.hidden);
    const stop = observeView([block.current], (entries) => setOnScreen(entries.at(-1)?.isIntersecting ?? false));
    turn();
    document.addEventListener('visibilitychange', turn);
    return () => {
      stop?.();
      document.removeEventListener('visibilitychange', turn);
    };
  }, [asked, block]);
  return onScreen && isVisible;
}
