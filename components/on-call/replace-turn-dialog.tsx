import { useEffect, useId, useRef } from 'react';
import { openDialog } from '@/components/ui/screen-reader/open-dialog';
import type { OnCallUi } from '@/lib/on-call/on-call-words';
import { plural } from '@/lib/plural';

type Props = {
  /** How many moves would be lost. */
  moves: number;
  words: OnCallUi;
  onReplace: () => void;
  onClose: () => void;
};

/** Asks before the turn of this browser makes way for another; the focus goes back to what was pressed. */
export function ReplaceTurnDialog({ moves, words: { replace, locale }, onReplace, onClose }: Props) {
  const dialog = useRef<HTMLDialogElement>(null);
  const title = useRef<HTMLHeadingElement>(null);
  const id = useId();
  useEffect(() => (dialog.current ? openDialog(dialog.current, title.current) : undefined), []);
  const close = () => dialog.current?.close();
  return (
    <dialog
      ref={dialog}
      aria-labelledby={id}
      aria-describedby={`${id}-loss`}
      className="short-dialog"
      onClose={onClose}
    >
      <h2 id={id} ref={title} tabIndex={-1} className="text-xl">
        {replace.heading}
      </h2>
      <p id={`${id}-loss`} className="mt-2">
        {plural(replace, 'loss', moves, locale)}
      </p>
      <p className="mt-4 flex flex-wrap gap-3">
        <button type="button" className="press press-first" onClick={close}>
          {replace.keep}
        </button>
        <button
          type="button"
          className="press"
          onClick={() => {
            close();
            onReplace();
          }}
        >
          {replace.go}
        </button>
      </p>
    </dialog>
  );
}
