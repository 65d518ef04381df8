import { useEffect, useState } from 'react';

/** The time as the reader comes to the page, and as they come back to it; in between it stands still. */
export function useNow(): number {
  const [now, setNow] = useState(() => Date.now());
  useEffect(() => {
    const look = () => document.hidden || setNow(Date.now());
    addEventListener('pageshow', look);
    document.addEventListener('visibilitychange', look);
    return () => {
      removeEventListener('pageshow', look);
      document.removeEventListener('visibilitychange', look);
    };
  }, []);
  return now;
}
