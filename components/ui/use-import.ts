import { useCallback, useEffect, useState } from 'react';
import type { LazyModule } from './lazy-module';
import { renewPage } from './renew-page';

/** How long after a failure the first attempt of its own comes, and how long at most one comes after another, in milliseconds. */
const [firstWait, longestWait] = [4000, 60_000];

export type Imported<Module> = {
  module: Module | undefined;
  /** How often the reader has been told that it did not come; 0 while nothing is wrong. */
  failures: number;
  /** Fetches it, if need be; undefined where that failed. */
  request: () => Promise<Module | undefined>;
};

/**
 * A script that is fetched when it is requested. What did not come is tried again by itself: once the line is back, and now
 * and then until it does; a page from before a release is renewed.
 */
export function useImport<Module>(lazy: LazyModule<Module>): Imported<Module> {
  const [module, setModule] = useState(() => lazy.loaded);
  const [failures, setFailures] = useState(0);

  const attempt = useCallback(
    async (told: (before: number) => number) => {
      try {
        const came = lazy.loaded ?? (await lazy.load());
        setModule(() => came);
        setFailures(0);
        return came;
      } catch {
        setFailures(told);
        renewPage();
        return undefined;
      }
    },
    [lazy],
  );

  const hasFailed = failures > 0;
  useEffect(() => {
    if (!hasFailed) return;
    const again = () => attempt((before) => before);
    let wait = firstWait;
    let timer = setTimeout(function next() {
      again();
      wait = Math.min(wait * 2, longestWait);
      timer = setTimeout(next, wait);
    }, wait);
    addEventListener('online', again);
    return () => {
      clearTimeout(timer);
      removeEventListener('online', again);
    };
  }, [hasFailed, attempt]);

  const request = useCallback(() => attempt((before) => before + 1), [attempt]);
  return { module, failures, request };
}
