'use client';
import { type ReactNode, Suspense, useId } from 'react';

declare global {
  interface Window {
    /** What the boot script has yet to open, by the value of its `data-folded`: waits until it stands in the page. */
    folds?: ReadonlyMap<string, () => Promise<void>>;
  }
}

/** A block that is no part of the page until the boot script opens it. */
export function Folded({ children }: { children: ReactNode }) {
  const fold = useId();
  return (
    <div data-folded={fold}>
      <Unfolding fold={fold}>{children}</Unfolding>
    </div>
  );
}

/**
 * What stands in the element with this `data-folded`. React takes it over by itself, once it is open, and leaves it alone
 * before; the marks of that are written by the step that folds (`hold-folds.ts`), so that nothing is marked where nothing folds.
 */
export function Unfolding({ fold, children }: { fold: string; children: ReactNode }) {
  if (!globalThis.window?.folds) return children;
  return (
    <Suspense>
      <Opened fold={fold}>{children}</Opened>
    </Suspense>
  );
}

/** Thrown and not read by `use`, after which React goes on where it was: at what the opening has just replaced. */
function Opened({ fold, children }: { fold: string; children: ReactNode }) {
  const wait = window.folds?.get(fold);
  if (wait) throw wait();
  return children;
}
