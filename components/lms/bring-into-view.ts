/** For how long what stands above a place may still come, in milliseconds. */
const settling = 3000;

/** What shows that the reader goes on by hand. */
const hands = ['wheel', 'touchstart', 'keydown', 'pointerdown'] as const;

/** Brings the place with this id into view, and keeps it there while parts above it still come, until the reader moves. */
export function bringIntoView(mark: string): void {
  const place = document.getElementById(mark);
  if (!place) return;
  const observer = new ResizeObserver(() => place.scrollIntoView({ behavior: 'instant' }));
  const stop = () => {
    observer.disconnect();
    for (const sign of hands) removeEventListener(sign, stop);
  };
  // the first report of an observer comes at once
  observer.observe(document.body);
  for (const sign of hands) addEventListener(sign, stop, { passive: true });
  setTimeout(stop, settling);
}
