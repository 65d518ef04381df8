import { useEffect, useRef } from 'react';
import { replaceAddress } from '@/components/ui/browser/replace-address';

/** Marks the current step in the story and puts it in the address; veils what comes after a question that stands open. */
export function useMarkedSteps(ids: readonly string[], step: number, asking: number | undefined): void {
  const shown = useRef(0);
  useEffect(() => {
    for (const [at, id] of ids.entries()) {
      const place = document.getElementById(id);
      place?.toggleAttribute('data-current', at === step);
      place?.toggleAttribute('data-veiled', asking !== undefined && at >= asking);
    }
    if (shown.current === step) return;
    shown.current = step;
    replaceAddress(`#${ids[step]}`);
  }, [ids, step, asking]);
}
