import { type ReactNode, useEffect, useRef } from 'react';
import { SceneStage } from '@/components/session/audience/scene-stage';
import type { ClientWords } from '@/lib/client-words';

type Props = {
  words: ClientWords<'session'>;
  isBlack: boolean;
  steps: ReactNode;
  /** How to join a live session. */
  door: ReactNode;
  onClose: () => void;
  children: ReactNode;
};

/** What the room sees, over the presenter: for who has one screen. */
export function PresentHereDialog({ words, isBlack, steps, door, onClose, children }: Props) {
  const dialog = useRef<HTMLDialogElement>(null);
  useEffect(() => dialog.current?.showModal(), []);
  return (
    <dialog
      ref={dialog}
      aria-label={words.presenter.seen}
      className="here"
      data-black={isBlack ? '' : undefined}
      onClose={onClose}
    >
      <div className="here-view">
        <SceneStage>{children}</SceneStage>
        {door}
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
