import { type RefObject, useEffect, useRef } from 'react';
import type { Exploring } from '@/components/cascade/explore/view-props';
import { replaceAddress } from '@/components/ui/browser/replace-address';

/** Follows the address: a step's id goes there, `#with-<lesson>` lays that lesson beside what happened, `#loop-<loop>` shows that loop. */
export function useStepAddress(
  steps: readonly string[],
  slider: RefObject<HTMLInputElement | null>,
  onStep: (step: number, isBack: boolean) => void,
  onExplore: (exploring: Exploring) => void,
): void {
  const go = useRef(onStep);
  useEffect(() => {
    go.current = onStep;
  });
  useEffect(() => {
    const follow = (isBack = false) => {
      const hash = location.hash.slice(1);
      if (hash.startsWith('with-')) onExplore({ view: 'lesson', id: hash.slice('with-'.length) });
      if (hash.startsWith('loop-')) onExplore({ view: 'loops', id: hash.slice('loop-'.length) });
      if (steps.includes(hash)) go.current(steps.indexOf(hash), isBack);
    };
    // A slider moved before the page was live keeps its value.
    if (!steps.includes(location.hash.slice(1)) && slider.current) go.current(slider.current.valueAsNumber, cameBack());
    follow(cameBack());
    const onChange = () => follow();
    addEventListener('hashchange', onChange);
    return () => removeEventListener('hashchange', onChange);
  }, [steps, slider, onExplore]);
}

/** Once a window is closed the address names the step under it, so that the window's link opens it anew. */
export function leaveWindow(step = ''): void {
  if (/^#(with|loop)-/.test(location.hash)) replaceAddress(`#${step}`);
}

/** Whether the browser puts the page back where the reader had scrolled to: after going back, and after a reload. */
function cameBack(): boolean {
  return performance
    .getEntriesByType('navigation')
    .some((entry) => entry instanceof PerformanceNavigationTiming && ['back_forward', 'reload'].includes(entry.type));
}
