import { useEffect, useRef } from 'react';
import { type PresenterKey, presenterKeyOf } from './channel';

/** Hears the keys of a presenter, anywhere in the window; a key held down counts once. */
export function usePresenterKeys(onPress: (press: PresenterKey) => void): void {
  const latest = useRef(onPress);
  latest.current = onPress;
  useEffect(() => {
    const hear = (event: KeyboardEvent) => {
      const press = event.defaultPrevented ? undefined : presenterKeyOf(event);
      if (!press) return;
      event.preventDefault();
      if (!event.repeat) latest.current(press);
    };
    addEventListener('keydown', hear);
    return () => removeEventListener('keydown', hear);
  }, []);
}
