import { type ReactNode, useRef } from 'react';
import { useFitText } from './use-fit-text';

/** Where a scene stands before the room: as large as the screen allows, and heard as it comes. */
export function SceneStage({ children }: { children: ReactNode }) {
  const stage = useRef<HTMLDivElement>(null);
  useFitText(stage);
  return (
    <div ref={stage} className="stage" aria-live="polite">
      {children}
    </div>
  );
}
