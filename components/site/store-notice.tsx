'use client';
import { useProgress } from '@/components/progress/use-progress';
import type { ClientWords } from '@/lib/client-words';

/** Says, where it is so, that stored data was set aside or that nothing can be stored. */
export function StoreNotice({ words }: { words: ClientWords<'store'> }) {
  const trouble = useProgress((stored) => stored.trouble);
  return (
    <div aria-live="polite" className="page-width store-notice">
      {trouble && <p className="notice">{words[trouble]}</p>}
    </div>
  );
}
