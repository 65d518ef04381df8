import { useEffect, useRef } from 'react';
import { replaceAddress } from '@/components/ui/browser/replace-address';
import { askedPair, type Comparison } from '@/lib/compare/comparison-reducer';

/** The two that stand there are in the address, so that they can be shared and stand there again. */
export function usePairAddress(
  { left, right }: Comparison,
  known: readonly string[],
  choose: (side: 'left' | 'right', slug: string) => void,
): void {
  const begin = useRef(() => {
    const asked = askedPair(location.search, known);
    if (asked) choose('left', asked.left);
    if (asked) choose('right', asked.right);
  });
  useEffect(() => begin.current(), []);
  const first = useRef(`${left} ${right}`);
  useEffect(() => {
    if (first.current === `${left} ${right}`) return;
    first.current = '';
    replaceAddress(`?first=${left}&second=${right}${location.hash}`);
  }, [left, right]);
}
