import { useState } from 'react';
import { keepInTab, keptInTab } from '@/components/ui/browser/tab-store';

const place = 'kettingreactie-here';

/** Whether this tab shows the room's view over the presenter of the session that began `at`; a reload keeps it so. */
export function usePresentHere(at: number): [boolean, (isHere: boolean) => void] {
  const [isHere, setHere] = useState(() => keptInTab(place) === String(at));
  const show = (next: boolean) => {
    keepInTab(place, next ? String(at) : null);
    setHere(next);
  };
  return [isHere, show];
}
