import { type ReactNode, type RefObject, useEffect, useRef } from 'react';
import { useSaid } from '@/components/ui/use-said';

/** The text of a live region that says `words` whenever they change, unless the reader is at the control that says them itself. */
export function useSaidBeside(words: string, control: RefObject<HTMLElement | null>): ReactNode {
  const [said, say] = useSaid();
  const last = useRef(words);
  useEffect(() => {
    if (last.current === words) return;
    last.current = words;
    say(document.activeElement === control.current ? '' : words);
  }, [words, control, say]);
  return said;
}
