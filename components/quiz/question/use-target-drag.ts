import { type PointerEvent, type RefObject, useState } from 'react';
import { followPointer, type Point } from './follow-pointer';

type Dragging = {
  /** The target that is held. */
  held: string | undefined;
  /** The line that it is held above. */
  over: string | undefined;
  hold: (target: string, event: PointerEvent) => void;
};

/** Lets a target be dragged to one of the lines. */
export function useTargetDrag(
  lines: RefObject<HTMLElement | null>,
  onDrop: (line: string, target: string) => void,
): Dragging {
  const [held, setHeld] = useState<string>();
  const [over, setOver] = useState<string>();

  const hold = (target: string, event: PointerEvent) => {
    const carried = event.currentTarget.parentElement;
    const start = { x: event.clientX + scrollX, y: event.clientY + scrollY };
    setHeld(target);
    followPointer(event, {
      move: (at) => {
        carry(carried, { x: at.x + scrollX - start.x, y: at.y + scrollY - start.y });
        setOver(lineAt(lines.current, at));
      },
      drop: (at) => {
        const line = lineAt(lines.current, at);
        if (line) onDrop(line, target);
      },
      end: () => {
        carry(carried, undefined);
        setHeld(undefined);
        setOver(undefined);
      },
    });
  };
  return { held, over, hold };
}

/** Lets it go along with the pointer, and back. */
function carry(carried: HTMLElement | null, by: Point | undefined): void {
  if (carried) carried.style.translate = by ? `${by.x}px ${by.y}px` : '';
}

function lineAt(list: HTMLElement | null, { x, y }: Point): string | undefined {
  const line = [...(list?.querySelectorAll<HTMLElement>('[data-option]') ?? [])].find((each) => {
    const { left, right, top, bottom } = each.getBoundingClientRect();
    return x >= left && x <= right && y >= top && y <= bottom;
  });
  return line?.dataset.option;
}
