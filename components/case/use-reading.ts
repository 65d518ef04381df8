import { useEffect } from 'react';
import { changeProgress } from '@/components/progress/progress-store';
import { matchesMedia } from '@/components/ui/browser/matches-media';
import { observeView } from '@/components/ui/browser/observe';
import { achieved } from '@/lib/progress/progress-changes';
import { type Pace, partsRead, type Reading, timeToRead, watched } from '@/lib/progress/reading';

/** How often the time in view is counted, in milliseconds. */
const beat = 500;

/** The most that may pass between two counts and still be reading: a machine that sleeps wakes much later. */
const longest = 5000;

/**
 * Keeps which parts of the page have been in view for as long as it takes to read them; a scroll past is no reading.
 * @param pace whether a glance at each passage is enough
 */
export function useReading(slug: string, parts: readonly string[], pace: Pace): void {
  useEffect(() => {
    const passages = parts.flatMap((part) => passagesOf(part, pace));
    const inView = new Set<number>();
    let reading: Reading = passages.map(() => 0);
    let known = 0;
    let last = performance.now();
    /** Adds the time since the last count to what has been in view since then: beats come late on a busy machine. */
    const count = () => {
      const now = performance.now();
      const elapsed = Math.min(now - last, longest);
      last = now;
      if (!document.hidden) reading = watched(reading, inView, elapsed);
    };
    const stop = observeView(
      passages.map(({ element }) => element),
      (entries) => {
        count();
        for (const { isIntersecting, target } of entries)
          inView[isIntersecting ? 'add' : 'delete'](passages.findIndex(({ element }) => element === target));
      },
      matchesMedia('(min-width: 64rem)') ? '-8% 0px -4%' : '-40% 0px -4%',
    );
    const tell = () => {
      count();
      const read = partsRead(passages, reading);
      if (read.length > known) changeProgress((previous) => achieved(previous, 'read', slug, read, Date.now()));
      known = read.length;
      if (known === parts.length) clearInterval(clock);
    };
    const clock = setInterval(tell, beat);
    return () => {
      stop?.();
      clearInterval(clock);
    };
  }, [slug, parts, pace]);
}

/** The paragraphs of a part that a reader reads from top to bottom; what is folded away or only drawn is left out. */
function passagesOf(part: string, pace: Pace) {
  const section = document.getElementById(part)?.closest('section');
  return [...(section?.querySelectorAll('p') ?? [])].flatMap((element) => {
    const words = element.textContent.trim().split(/\s+/).length;
    const isRead = words > 4 && !element.closest('.sr-only, figure, details, dialog, [popover]');
    return isRead ? [{ part, element, needs: timeToRead(words, pace) }] : [];
  });
}
