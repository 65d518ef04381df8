import { useCallback, useEffect, useState } from 'react';
import { keepInTab, keptInTab } from '@/components/ui/browser/tab-store';

type Open = 'kept' | 'linked';

/** Which turn is open, if any; one that was open in another language of this tab goes on in this one. */
export function useOpenTurn(slug: string, locale: string): [Open | undefined, (turn: Open | undefined) => void] {
  const [open, setOpen] = useState<Open>();
  const place = `on-call-${slug}`;
  const show = useCallback(
    (turn: Open | undefined) => {
      keepInTab(place, turn ? `${locale} ${turn}` : null);
      setOpen(turn);
    },
    [place, locale],
  );
  useEffect(() => {
    const [spoken, turn] = keptInTab(place)?.split(' ') ?? [];
    if (spoken !== locale && (turn === 'kept' || turn === 'linked')) show(turn);
  }, [place, locale, show]);
  return [open, show];
}
