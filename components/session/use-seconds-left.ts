import { useEffect, useState } from 'react';
import { millisecondsLeft, type Timer } from '@/lib/session/timer';

/** The whole seconds left for an item, kept up to the second; 0 once its time is up. */
export function useSecondsLeft(timer: Timer): number {
  const [now, setNow] = useState(() => Date.now());
  useEffect(() => {
    setNow(Date.now());
    if (timer.since === undefined) return;
    const clock = setInterval(() => setNow(Date.now()), 1000);
    return () => clearInterval(clock);
  }, [timer.since]);
  return Math.max(Math.ceil(millisecondsLeft(timer, Math.max(now, timer.since ?? 0)) / 1000), 0);
}
