import { useEffect } from 'react';
import { changeProgress } from '@/components/progress/progress-store';
import { observeView } from '@/components/ui/browser/observe';
import { withPlace } from '@/lib/progress/progress-changes';

/** Keeps, when the reader leaves the page, at which step or heading that was: the one across the middle of the window. */
export function usePlace(slug: string): void {
  useEffect(() => {
    const marks = [...document.querySelectorAll('main :is(h2, .cascade-step)[id]')];
    const blocks = marks.map((mark) => (mark.matches('h2') ? (mark.closest('section') ?? mark) : mark));
    const crossing = new Set<Element>();
    let last: string | undefined;
    const stop = observeView(
      blocks,
      (entries) => {
        for (const { isIntersecting, target } of entries) crossing[isIntersecting ? 'add' : 'delete'](target);
        // a step stands inside its part, and after it in the page
        last = marks[blocks.findLastIndex((block) => crossing.has(block))]?.id ?? last;
      },
      '-50% 0px -50% 0px',
    );
    const leave = () => {
      const mark = last;
      if (mark) changeProgress((previous) => withPlace(previous, { at: Date.now(), slug, mark }));
    };
    const hide = () => document.hidden && leave();
    addEventListener('pagehide', leave);
    document.addEventListener('visibilitychange', hide);
    return () => {
      stop?.();
      removeEventListener('pagehide', leave);
      document.removeEventListener('visibilitychange', hide);
    };
  }, [slug]);
}
