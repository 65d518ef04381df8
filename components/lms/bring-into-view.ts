import { observeSize } from '@/components/ui/browser/observe';

/** For how long what stands above a place may still come, in milliseconds. */
const settling = 3000;

/** What shows that the reader goes on by hand. */
const hands = ['wheel', 'touchstart', 'keydown', 'pointerdown'] as const;

/** Brings the place with this id into view, and keeps it there while parts above it still come, until the reader moves. */
export function bringIntoView(mark: string): void {
  const place = document.getElementById(mark);
  if (!place) return;
  const bring = () => place.scrollIntoView({ behavior: 'instant' });
  // the first report of an observer comes at once
  const leave = observeSize(document.body, bring);
  if (!leave) {
    bring();
    return;
  }
  const stop = () => {
    leave();
    for (const sign of hands) removeEventListener(sign, stop);
  };
  for (const sign of hands) addEventListener(sign, stop, { passive: true });
  setTimeout(stop, settling);
}
