import { useState } from 'react';

const place = 'kettingreactie-here';

/** Whether this tab shows the room's view over the presenter of the session that began `at`; a reload keeps it so. */
export function usePresentHere(at: number): [boolean, (isHere: boolean) => void] {
  const [isHere, setHere] = useState(() => isKept(at));
  const show = (next: boolean) => {
    keep(next ? at : undefined);
    setHere(next);
  };
  return [isHere, show];
}

function isKept(at: number): boolean {
  try {
    return sessionStorage.getItem(place) === String(at);
  } catch {
    return false;
  }
}

function keep(at: number | undefined): void {
  try {
    if (at === undefined) sessionStorage.removeItem(place);
    else sessionStorage.setItem(place, String(at));
  } catch {
    // without storage the view lasts until a reload
  }
}
