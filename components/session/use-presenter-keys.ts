import { useEffect, useRef } from 'react';
import { type Press, pressOf } from './channel';

/** Hears the keys of a presenter, anywhere in the window; a key held down counts once. */
export function usePresses(onPress: (press: Press) => void): void {
  const latest = useRef(onPress);
  latest.current = onPress;
  useEffect(() => {
    const hear = (event: KeyboardEvent) => {
      const press = event.defaultPrevented ? undefined : pressOf(event);
      if (!press) return;
      event.preventDefault();
      if (!event.repeat) latest.current(press);
    };
    addEventListener('keydown', hear);
    return () => removeEventListener('keydown', hear);
  }, []);
}
