import { type RefObject, useEffect, useRef } from 'react';

/** Where the reader's eye is: a line at this share of the height that the diagram leaves free. */
const eye = 0.28;

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
  const moving = useRef(false);
  const reach = useRef(onReach);
  useEffect(() => {
    reach.current = onReach;
  });

  useEffect(() => {
    const places = steps.flatMap((id) => document.getElementById(id) ?? []);
    const watch = () => {
      if (moving.current || !block.current) return;
      const line = eyeLine(block.current);
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
    const onScrollEnd = () => {
      moving.current = false;
    };
    addEventListener('scroll', onScroll, { passive: true });
    addEventListener('scrollend', onScrollEnd);
    return () => {
      cancelAnimationFrame(frame);
      removeEventListener('scroll', onScroll);
      removeEventListener('scrollend', onScrollEnd);
    };
  }, [block, steps]);

  return (step, gate = false) => {
    const own = document.getElementById(steps[step] ?? '');
    const place = gate ? own?.previousElementSibling : own && startOf(own);
    if (!place || !block.current) return;
    const distance = place.getBoundingClientRect().top - eyeLine(block.current) + 8;
    if (Math.abs(distance) < 2) return;
    moving.current = true;
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
