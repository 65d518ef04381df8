'use client';
import { type ReactNode, Suspense, useEffect, useRef, useState } from 'react';
import { useLive } from '@/components/ui/use-hydrated';

/** How far from the window, in pixels, the desk starts loading. */
const near = 700;

type Props = {
  /** The outage as it went: what stands here until the desk is loaded, and where no script runs. */
  asItWent: ReactNode;
  /** The desk; not drawn, and so not fetched, before the reader comes near. */
  desk: () => ReactNode;
};

/** Keeps the outage as it went in place until the reader comes near, then the desk. */
export function ModelStage({ asItWent, desk }: Props) {
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
  useLive(stage);
  return (
    <div ref={stage} className="model-stage" data-live="false">
      {isNear ? <Suspense fallback={asItWent}>{desk()}</Suspense> : asItWent}
    </div>
  );
}
