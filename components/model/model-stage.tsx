'use client';
import { type ReactNode, useEffect, useRef, useState } from 'react';
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
    const observer = new IntersectionObserver(([entry]) => entry?.isIntersecting && setNear(true), {
      rootMargin: `${near}px 0px`,
    });
    observer.observe(stage.current);
    return () => observer.disconnect();
  }, []);
  useHydrated(stage);
  return (
    <div ref={stage} className="model-stage" data-hydrated="false">
      {isNear ? simulator() : asItWent}
    </div>
  );
}
