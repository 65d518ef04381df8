export type Point = { x: number; y: number };

type Drag = { move: (at: Point) => void; drop: (at: Point) => void; end: () => void };

/** How near to an edge of the window the page scrolls along, in pixels, and how far in a frame at the very edge. */
const edge = 56;
const pace = 12;

/**
 * Follows a pointer from where it was pressed until it lets go, wherever the element it began on is put meanwhile: a
 * captured pointer is lost as soon as its element moves in the page. Near an edge of the window the page scrolls along, as
 * long as the pointer is held there.
 */
export function followPointer({ pointerId }: { pointerId: number }, drag: Drag): void {
  const stop = new AbortController();
  const options = { signal: stop.signal };
  let held: Point = { x: 0, y: 0 };
  let frame = 0;
  const scrollAlong = () => {
    const by = scrollBeside(held.y, innerHeight);
    const before = scrollY;
    if (by !== 0) scrollBy({ top: by, behavior: 'instant' });
    if (scrollY !== before) drag.move(held);
    frame = by === 0 ? 0 : requestAnimationFrame(scrollAlong);
  };
  const finish = () => {
    cancelAnimationFrame(frame);
    stop.abort();
    drag.end();
  };
  const own = (react: (event: PointerEvent) => void) => (event: PointerEvent) => {
    if (event.pointerId === pointerId) react(event);
  };
  const move = ({ clientX, clientY }: PointerEvent) => {
    held = { x: clientX, y: clientY };
    drag.move(held);
    if (frame === 0) frame = requestAnimationFrame(scrollAlong);
  };
  const drop = ({ clientX, clientY }: PointerEvent) => {
    drag.drop({ x: clientX, y: clientY });
    finish();
  };
  addEventListener('pointermove', own(move), options);
  addEventListener('pointerup', own(drop), options);
  addEventListener('pointercancel', own(finish), options);
}

/** How far the page scrolls in a frame for a pointer at this height of the window: faster, the nearer to an edge. */
function scrollBeside(y: number, height: number): number {
  const depth = Math.max(edge - y, y - (height - edge), 0) / edge;
  const by = Math.ceil(pace * Math.min(1, depth));
  return y < edge ? -by : by;
}
