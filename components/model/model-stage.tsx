'use client';
import { type ReactNode, useEffect, useRef, useState } from 'react';
import { observeView } from '@/components/ui/browser/observe';
import { useHydrated } from '@/components/ui/use-hydrated';

/** How far from the window, in pixels, the simulator starts loading. */
const near = 700;

type Props = {
  /** The outage as it went: what stands here until the simulator is loaded, and where no script runs. */
  asItWent: ReactNode;
  /** The simulator; not drawn, and so not fetched, before the reader comes near. */
  simulator: () => ReactNode;
};

/** Keeps the outage as it went in place until the reader comes near, then the simulator. */
export function ModelStage({ asItWent, simulator }: Props) {
  const stage = useRef<HTMLDivElement>(null);
  const [isNear, setNear] = useState(false);
  useEffect(() => {
    if (!stage.current) return;
    const look = (entries: readonly IntersectionObserverEntry[]) => {
      if (entries.some(({ isIntersecting }) => isIntersecting)) setNear(true);
    };
    const stop = observeView([stage.current], look, `${near}px 0px`);
    if (!stop) setNear(true); // nobody will tell when the reader comes near
    return stop;
  }, []);
  useHydrated(stage);
  return (
    <div ref={stage} className="model-stage" data-hydrated="false">
      {isNear ? simulator() : asItWent}
    </div>
  );
}
