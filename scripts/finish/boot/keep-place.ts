import { parsed } from './moments';

/** What a line of text stands in: its top tells how far the page has moved. */
const blocks = 'main :is(h1, h2, h3, h4, p, li, dt, dd, tr, legend, summary, figcaption)';
const hands = ['wheel', 'touchmove', 'keydown', 'pointerdown'];

/** In the page, not in the window. */
type Mark = { element: Element; top: number };

/**
 * Where the browser does not hold the reader's place itself when something above it grows (WebKit), this does: the place that
 * the address names, until the reader's hand leads elsewhere, and from then on what stands at the top of the window.
 */
export async function keepPlace(): Promise<void> {
  if (CSS.supports('overflow-anchor', 'auto') || !('ResizeObserver' in window)) return;
  let mark: Mark | undefined;
  let isLed = true;

  const take = () => {
    const element = (isLed && target()) || (scrollY > 0 ? firstInView() : undefined);
    mark = element && { element, top: topOf(element) };
  };
  const hold = () => {
    if (!mark?.element.isConnected) return;
    const grown = topOf(mark.element) - mark.top;
    mark.top += grown;
    if (Math.abs(grown) >= 1) scrollBy({ top: grown, behavior: 'instant' });
  };

  for (const hand of hands)
    addEventListener(
      hand,
      () => {
        isLed = false;
      },
      { capture: true, passive: true },
    );
  addEventListener('hashchange', () => {
    isLed = true;
    take();
  });
  addEventListener(
    'scroll',
    () => {
      hold();
      take();
    },
    { passive: true },
  );
  await parsed;
  take();
  new ResizeObserver(() => {
    hold();
    take();
  }).observe(document.body);
}

function topOf(element: Element): number {
  return element.getBoundingClientRect().top + scrollY;
}

/** What the address names, as long as it stands in the window. */
function target(): Element | undefined {
  const named = document.getElementById(decoded(location.hash.slice(1)));
  const top = named?.getBoundingClientRect().top ?? -1;
  return named && top >= 0 && top < innerHeight ? named : undefined;
}

/** As it stands, if that is no code: somebody typed a percent sign. */
function decoded(mark: string): string {
  try {
    return decodeURIComponent(mark);
  } catch {
    return mark;
  }
}

/** The topmost block of text that scrolls with the page. */
function firstInView(): Element | undefined {
  for (let y = 8; y < innerHeight; y += 24)
    for (const share of [0.3, 0.7]) {
      const block = document.elementFromPoint(innerWidth * share, y)?.closest(blocks);
      if (block && !isStuck(block)) return block;
    }
  return undefined;
}

function isStuck(element: Element): boolean {
  for (let each: Element | null = element; each && !each.matches('main'); each = each.parentElement)
    if (['sticky', 'fixed'].includes(getComputedStyle(each).position)) return true;
  return false;
}
