import { type ReactNode, useCallback, useState } from 'react';

/**
 * The text of a live region, and how to say something in it. Each time it is a node of its own: the same sentence a second
 * time changes the page too, and a screen reader speaks it again. The region has `aria-live` and no role: the arrow key stops
 * at a status that is still empty, and says that there is one.
 */
export function useSaid(): [ReactNode, (sentence: string) => void] {
  const [said, setSaid] = useState({ sentence: '', times: 0 });
  const say = useCallback((sentence: string) => setSaid(({ times }) => ({ sentence, times: times + 1 })), []);
  return [said.sentence && <span key={said.times}>{said.sentence}</span>, say];
}
