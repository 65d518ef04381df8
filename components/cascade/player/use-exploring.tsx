import { useCallback, useState } from 'react';
import type { Exploring } from '@/components/cascade/explore/view-props';
import { lazyModule } from '@/components/ui/lazy-module';
import { PartFault } from '@/components/ui/part-fault';
import { useImport } from '@/components/ui/use-import';

const exploreDialog = lazyModule(() => import('@/components/cascade/explore/explore-dialog'));

/** The window over the story, open once its script is there; a window that does not come leaves the story as it is. */
export function useExploring() {
  const [exploring, setExploring] = useState<Exploring>();
  const [wanted, setWanted] = useState<Exploring>();
  const { module: dialog, failures, request } = useImport(exploreDialog);
  const explore = useCallback(
    async (next: Exploring) => {
      setWanted(next);
      if (await request()) setExploring(next);
    },
    [request],
  );
  const close = () => setExploring(undefined);
  const fault = <PartFault part="window" failures={failures} onRetry={() => wanted && explore(wanted)} />;
  return { exploring, explore, close, dialog, fault };
}
