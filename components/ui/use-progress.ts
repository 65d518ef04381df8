import { useCallback, useEffect, useRef, useState } from 'react';
import {
  damagedKey,
  noProgress,
  type Progress,
  progressKey,
  readProgress,
  writeProgress,
} from '@/lib/progress/progress';

/** `damaged`: what was kept could not be read and has been set aside. `unstored`: this browser keeps nothing. */
export type StoreTrouble = 'damaged' | 'unstored';

type Stored = {
  /** Undefined until the browser's store has been read. */
  progress: Progress | undefined;
  trouble: StoreTrouble | undefined;
  /** Changes what is stored, starting from what any tab has stored last. */
  change: (next: (progress: Progress) => Progress) => void;
};

/** What this browser remembers of the reader, kept in step with other tabs. */
export function useProgress(): Stored {
  const [progress, setProgress] = useState<Progress>();
  const [trouble, setTrouble] = useState<StoreTrouble>();
  const held = useRef(noProgress);

  const read = useCallback((): Progress | undefined => {
    try {
      const text = localStorage.getItem(progressKey);
      const stored = readProgress(text);
      if (stored) return stored;
      localStorage.setItem(damagedKey, text ?? '');
      localStorage.removeItem(progressKey);
      setTrouble('damaged');
      return noProgress;
    } catch {
      setTrouble('unstored');
      return undefined;
    }
  }, []);

  useEffect(() => {
    setProgress(read() ?? noProgress);
    const onStorage = ({ key }: StorageEvent) => key === progressKey && setProgress(read());
    addEventListener('storage', onStorage);
    return () => removeEventListener('storage', onStorage);
  }, [read]);

  const change = useCallback(
    (next: (progress: Progress) => Progress) => {
      held.current = next(read() ?? held.current);
      setProgress(held.current);
      try {
        localStorage.setItem(progressKey, writeProgress(held.current));
      } catch {
        setTrouble('unstored');
      }
    },
    [read],
  );

  return { progress, trouble, change };
}
