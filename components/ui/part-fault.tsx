'use client';
import type { ClientWords } from '@/lib/client-words';
import { fill } from '@/lib/fill';
import { usePartWords } from './part-words';

export type LazyPartName = keyof ClientWords<'part'>['names'];

type Props = {
  part: LazyPartName;
  /** How often it has been told; each time it is told anew. Nothing stands here at 0. */
  failures: number;
  /** It came and then failed: a fault of ours, and none of the line. */
  isBroken?: boolean;
  onRetry: () => void;
};

/** Stands in the place of a part that did not come: which one, and a way to ask for it again. */
export function PartFault({ part, failures, isBroken = false, onRetry }: Props) {
  const words = usePartWords();
  if (failures === 0 || !words) return null;
  return (
    <div className="part-fault my-3 border-s-3 border-failing ps-4 font-mark">
      <p key={failures} role="alert">
        {fill(isBroken ? words.broken : words.failed, { part: words.names[part] })}
      </p>
      <button type="button" className="press" onClick={onRetry}>
        {words.again}
      </button>
    </div>
  );
}
