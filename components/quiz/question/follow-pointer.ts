export type Point = { x: number; y: number };

type Drag = { move: (at: Point) => void; drop: (at: Point) => void; end: () => void };

const edge = 56;
const pace = 14;

/**
 * Follows a pointer from where it was pressed until it lets go, wherever the element it began on is put meanwhile: a
 * captured pointer is lost as soon as its element moves in the page. Near an edge of the window the page scrolls along.
 */
export function followPointer({ pointerId }: { pointerId: number }, drag: Drag): void {
  const stop = new AbortController();
  const options = { signal: stop.signal };
  const finish = () => {
    stop.abort();
    drag.end();
  };
  const own = (react: (event: PointerEvent) => void) => (event: PointerEvent) => {
    if (event.pointerId === pointerId) react(event);
  };
  const move = ({ clientX, clientY }: PointerEvent) => {
    const below = clientY > innerHeight - edge;
    if (below || clientY < edge) scrollBy(0, below ? pace : -pace);
    drag.move({ x: clientX, y: clientY });
  };
  const drop = ({ clientX, clientY }: PointerEvent) => {
    drag.drop({ x: clientX, y: clientY });
    finish();
  };
  addEventListener('pointermove', own(move), options);
  addEventListener('pointerup', own(drop), options);
  addEventListener('pointercancel', own(finish), options);
}
