import { type RefObject, useCallback, useEffect, useRef } from 'react';
import { matchesMedia } from '@/components/ui/browser/matches-media';

/** Where the reader's eye is: a line at this share of the height that the diagram leaves free. */
const eye = 0.28;

/** How far above that line a step comes to rest, in pixels. */
const landing = 8;

/** What may show that the reader scrolls by hand, and no longer follows the player. */
const hands = ['wheel', 'touchmove', 'keydown', 'pointerdown'] as const;

/** A place in the story: a step, or the question before it. */
export type StoryPlace = { step: number; prediction: boolean };

type Story = {
  /** The block that holds diagram and steps. */
  block: RefObject<HTMLElement | null>;
  /** The ids of the steps, in order. */
  steps: readonly string[];
  /** Where the player is. */
  at: StoryPlace;
  /** The reader has scrolled to a step. */
  onReach: (step: number) => void;
};

/**
 * Ties the story to the player: tells which step the reader has scrolled to, and returns a function that scrolls the
 * story to a place. A scroll made by that function is not reported, nor is one by a new width of the window: the story
 * then stays at the player's step. Where the diagram scrolls away, story and player go their own ways, but for a question.
 */
export function useStoryScroll({ block, steps, at, onReach }: Story): (place: StoryPlace) => void {
  /** What the page is scrolling to by itself, and how far above the line that comes to rest. */
  const goal = useRef<{ row: Element; rise: number }>(undefined);
  const now = useRef({ at, onReach });
  /** The reader was more than a window away when the page came to life: what they pressed before moves the player, not the page. */
  const strayed = useRef(false);
  useEffect(() => {
    now.current = { at, onReach };
  });

  const bring = useCallback(
    (row: Element, rise: number, behavior: ScrollBehavior) => {
      if (!block.current) return;
      const top = row.getBoundingClientRect().top - eyeLine(block.current) + rise;
      if (Math.abs(top) < 2) return;
      goal.current = { row, rise };
      scrollBy({ top, behavior });
    },
    [block],
  );

  useEffect(() => {
    const starts = steps.flatMap((id) => document.getElementById(id) ?? []);
    const arrived = starts[steps.indexOf(location.hash.slice(1))] ?? starts[0];
    const top = arrived?.getBoundingClientRect().top ?? 0;
    strayed.current = Math.abs(top) > innerHeight;
    const rows = [...(starts[0]?.parentElement?.children ?? [])];
    let width = innerWidth;
    let inBlock = false;
    let seen: { row: Element; share: number } | undefined;

    const look = () => {
      if (!block.current) return;
      const line = eyeLine(block.current);
      inBlock = isAcross(block.current, line);
      const row = rows[lastAbove(rows, line)];
      seen = row && { row, share: (line - row.getBoundingClientRect().top) / row.clientHeight };
    };
    const watch = () => {
      look();
      if (!block.current) return;
      const line = eyeLine(block.current);
      if (goal.current) {
        const { row, rise } = goal.current;
        if (Math.abs(row.getBoundingClientRect().top - line + rise) < 2) goal.current = undefined;
      } else if (inBlock && heightAbove(block.current) !== undefined) {
        now.current.onReach(Math.max(0, lastAbove(starts.map(startOf), line)));
      }
    };
    let frame = 0;
    const onScroll = () => {
      cancelAnimationFrame(frame);
      frame = requestAnimationFrame(watch);
    };
    const onResize = () => {
      if (innerWidth === width || !block.current) return;
      width = innerWidth;
      const row = rowOf(steps, now.current.at);
      if (!row || !inBlock || !(seen || heightAbove(block.current) !== undefined)) return;
      const kept = seen?.row === row ? seen.share * row.clientHeight : 0;
      bring(row, Math.max(kept, riseOf(block.current, row)), 'instant');
    };
    const onHand = ({ type, target }: Event) => {
      // a key or a press on a control moves the player, not the page
      const onControl = target instanceof Element && target.closest('button, input, a');
      if (type === 'wheel' || type === 'touchmove' || !onControl) goal.current = undefined;
      else strayed.current = false;
    };
    look();
    addEventListener('scroll', onScroll, { passive: true });
    addEventListener('resize', onResize);
    for (const sign of hands) addEventListener(sign, onHand, { passive: true });
    return () => {
      cancelAnimationFrame(frame);
      removeEventListener('scroll', onScroll);
      removeEventListener('resize', onResize);
      for (const sign of hands) removeEventListener(sign, onHand);
    };
  }, [block, steps, bring]);

  return useCallback(
    (place) => {
      const row = rowOf(steps, place);
      if (strayed.current || !row || !block.current || !(place.prediction || heightAbove(block.current) !== undefined))
        return;
      const calm = matchesMedia('(prefers-reduced-motion: reduce)');
      bring(row, riseOf(block.current, row), calm ? 'instant' : 'smooth');
    },
    [block, steps, bring],
  );
}

function rowOf(steps: readonly string[], { step, prediction }: StoryPlace): Element | null {
  const own = document.getElementById(steps[step] ?? '');
  return prediction ? (own?.previousElementSibling ?? null) : own && startOf(own);
}

/** Where a step begins: at the prediction that was answered before it, if there was one. */
function startOf(step: Element): Element {
  const before = step.previousElementSibling;
  return before?.hasAttribute('data-answered') ? before : step;
}

function lastAbove(rows: Element[], line: number): number {
  return rows.findLastIndex((row) => row.getBoundingClientRect().top <= line);
}

function isAcross(block: Element, line: number): boolean {
  const { top, bottom } = block.getBoundingClientRect();
  return top <= line && bottom >= line;
}

/** The line in the window, in pixels from its top: below a diagram that stands above the text, else beside it. */
function eyeLine(block: HTMLElement): number {
  const above = heightAbove(block) ?? 0;
  return above + (innerHeight - above) * eye;
}

/**
 * How far above the line a row comes to rest. The first one goes further: else the diagram beside it would come loose from
 * where it sticks, and take its buttons from under the hand that presses them.
 */
function riseOf(block: HTMLElement, row: Element): number {
  const stage = block.querySelector('.cascade-figure')?.parentElement;
  if (!stage || heightAbove(block) !== 0) return landing;
  const { top } = row.getBoundingClientRect();
  const sticking = eyeLine(block) - Number.parseFloat(getComputedStyle(stage).top);
  const inBlock = top - block.getBoundingClientRect().top;
  const next = row.nextElementSibling?.getBoundingClientRect().top ?? Number.POSITIVE_INFINITY;
  return Math.max(landing, Math.min(sticking - inBlock, next - top - landing));
}

/** How much of the window the diagram takes above the text, in pixels; nothing is known where it scrolls away. */
function heightAbove(block: HTMLElement): number | undefined {
  const figure = block.querySelector<HTMLElement>('.cascade-figure');
  if (!figure?.parentElement) return undefined;
  if (getComputedStyle(figure).position === 'sticky') return figure.offsetHeight;
  return getComputedStyle(figure.parentElement).position === 'sticky' ? 0 : undefined;
}
