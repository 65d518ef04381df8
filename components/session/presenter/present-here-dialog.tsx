import { type ReactNode, useEffect, useRef } from 'react';
import { SceneStage } from '@/components/session/audience/scene-stage';
import { openDialog } from '@/components/ui/screen-reader/open-dialog';
import type { ClientWords } from '@/lib/client-words';

type Props = {
  words: ClientWords<'session'>;
  isBlack: boolean;
  steps: ReactNode;
  onClose: () => void;
  children: ReactNode;
};

/** What the room sees, over the presenter: for who has one screen. */
export function PresentHereDialog({ words, isBlack, steps, onClose, children }: Props) {
  const dialog = useRef<HTMLDialogElement>(null);
  const title = useRef<HTMLHeadingElement>(null);
  useEffect(() => (dialog.current ? openDialog(dialog.current, title.current) : undefined), []);
  return (
    <dialog
      ref={dialog}
      aria-labelledby="here-title"
      className="here"
      data-black={isBlack ? '' : undefined}
      onClose={onClose}
    >
      <h2 id="here-title" ref={title} tabIndex={-1} className="sr-only">
        {words.presenter.seen}
      </h2>
      <div className="here-view">
        <SceneStage>{children}</SceneStage>
      </div>
      <div className="here-steps">
        <button type="button" className="press" onClick={() => dialog.current?.close()}>
          {words.window.leave}
        </button>
        {steps}
      </div>
    </dialog>
  );
}
