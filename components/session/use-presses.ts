import { useEffect, useRef } from 'react';
import { pressOf } from './shown';

/** Goes on or back at the keys of a presenter, anywhere in the window. */
export function usePresses(onPress: (to: 'next' | 'back') => void): void {
  const latest = useRef(onPress);
  latest.current = onPress;
  useEffect(() => {
    const press = (event: KeyboardEvent) => {
      const to = event.defaultPrevented ? undefined : pressOf(event);
      if (!to) return;
      event.preventDefault();
      latest.current(to);
    };
    addEventListener('keydown', press);
    return () => removeEventListener('keydown', press);
  }, []);
}
