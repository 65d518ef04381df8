'use client';
import type { StoreTrouble } from '@/components/progress/progress-store';
import { useProgress } from '@/components/progress/use-progress';

/** Says, where it is so, that stored data was set aside or that nothing can be stored. */
export function StoreNotice({ words }: { words: Record<StoreTrouble, string> }) {
  const { trouble } = useProgress();
  return (
    <div role="status" className="page-width">
      {trouble && <p className="notice">{words[trouble]}</p>}
    </div>
  );
}
