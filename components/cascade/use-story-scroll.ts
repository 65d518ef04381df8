import { type RefObject, useEffect, useRef } from 'react';

/** Where the reader's eye is: a line at this share of the height that the diagram leaves free. */
const eye = 0.28;

/** How far above that line a step comes to rest, in pixels. */
const landing = 8;

/** What may show that the reader scrolls by hand, and no longer follows the player. */
const hands = ['wheel', 'touchmove', 'keydown', 'pointerdown'] as const;

type Story = {
  /** The block that holds diagram and steps. */
  block: RefObject<HTMLElement | null>;
  /** The ids of the steps, in order. */
  steps: readonly string[];
  /** The reader has scrolled to a step. */
  onReach: (step: number) => void;
};

/**
 * Ties the story to the player: tells which step the reader has scrolled to, and returns a function that scrolls the
 * story to a step. A scroll made by that function is not reported.
 */
export function useStoryScroll({ block, steps, onReach }: Story): (step: number, gate?: boolean) => void {
  /** The place that the page is scrolling to by itself. */
  const goal = useRef<Element>(undefined);
  const reach = useRef(onReach);
  useEffect(() => {
    reach.current = onReach;
  });

  useEffect(() => {
    const places = steps.flatMap((id) => document.getElementById(id) ?? []);
    const watch = () => {
      if (!block.current) return;
      const line = eyeLine(block.current);
      if (goal.current !== undefined) {
        const left = goal.current.getBoundingClientRect().top - line;
        if (Math.abs(left + landing) < 2) goal.current = undefined;
        return;
      }
      const area = block.current.getBoundingClientRect();
      if (area.top > line || area.bottom < line) return;
      reach.current(
        Math.max(
          0,
          places.findLastIndex((place) => startOf(place).getBoundingClientRect().top <= line),
        ),
      );
    };
    let frame = 0;
    const onScroll = () => {
      cancelAnimationFrame(frame);
      frame = requestAnimationFrame(watch);
    };
    const onHand = ({ type, target }: Event) => {
      // a key or a press on a control moves the player, not the page
      const onControl = target instanceof Element && target.closest('button, input, a');
      if (type === 'wheel' || type === 'touchmove' || !onControl) goal.current = undefined;
    };
    addEventListener('scroll', onScroll, { passive: true });
    for (const sign of hands) addEventListener(sign, onHand, { passive: true });
    return () => {
      cancelAnimationFrame(frame);
      removeEventListener('scroll', onScroll);
      for (const sign of hands) removeEventListener(sign, onHand);
    };
  }, [block, steps]);

  return (step, gate = false) => {
    const own = document.getElementById(steps[step] ?? '');
    const place = gate ? own?.previousElementSibling : own && startOf(own);
    if (!place || !block.current) return;
    const distance = place.getBoundingClientRect().top - eyeLine(block.current) + landing;
    if (Math.abs(distance) < 2) return;
    goal.current = place;
    const calm = matchMedia('(prefers-reduced-motion: reduce)').matches;
    scrollBy({ top: distance, behavior: calm ? 'instant' : 'smooth' });
  };
}

/** Where a step begins: at the prediction that was answered before it, if there was one. */
function startOf(step: Element): Element {
  const before = step.previousElementSibling;
  return before?.hasAttribute('data-answered') ? before : step;
}

/** The line in the window, in pixels from its top: below a diagram that stands above the text, else beside it. */
function eyeLine(block: HTMLElement): number {
  const figure = block.querySelector('figure');
  const above =
    figure && figure.offsetWidth > block.offsetWidth * 0.7 && getComputedStyle(figure).position === 'sticky';
  const top = above ? figure.offsetHeight : 0;
  return top + (innerHeight - top) * eye;
}
