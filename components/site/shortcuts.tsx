'use client';
import { useEffect, useRef } from 'react';
import { changeProgress, unread } from '@/components/progress/progress-store';
import { useProgress } from '@/components/progress/use-progress';
import { openDialog } from '@/components/ui/screen-reader/open-dialog';
import { useHydrated } from '@/components/ui/use-hydrated';
import { useLightDismiss } from '@/components/ui/use-light-dismiss';
import { useShortcut } from '@/components/ui/use-shortcut';
import type { ClientWords } from '@/lib/client-words';

type Props = { words: ClientWords<'shortcuts'> };

/** All keys that do something, and the switch that keeps single ones quiet. */
export function Shortcuts({ words }: Props) {
  const isRead = useProgress((stored) => stored !== unread);
  const isOff = useProgress(({ progress }) => progress.shortcuts === 'off');
  const block = useRef<HTMLDivElement>(null);
  const button = useRef<HTMLButtonElement>(null);
  const dialog = useRef<HTMLDialogElement>(null);
  const title = useRef<HTMLHeadingElement>(null);
  useLightDismiss(dialog);
  useHydrated(block);
  useShortcut(button);

  useEffect(() => {
    if (!isRead) return;
    if (isOff) document.documentElement.dataset.shortcuts = 'off';
    else delete document.documentElement.dataset.shortcuts;
  }, [isRead, isOff]);

  return (
    <div ref={block} id="shortcuts" data-hydrated="false" className="script-only mt-1 print:hidden">
      <button
        ref={button}
        type="button"
        data-keys="?"
        className="min-h-9 text-action underline underline-offset-4"
        onClick={() => dialog.current && openDialog(dialog.current, title.current)}
      >
        {words.title}
      </button>
      <dialog ref={dialog} aria-labelledby="shortcuts-title" className="short-dialog shortcuts" closedby="any">
        <h2 id="shortcuts-title" ref={title} tabIndex={-1} className="text-xl">
          {words.title}
        </h2>
        <dl>
          <dt>
            <kbd>Ctrl</kbd> <kbd>K</kbd>, <kbd>⌘</kbd> <kbd>K</kbd> {words.or} <kbd>/</kbd>
          </dt>
          <dd>{words.search}</dd>
          <dt>
            <kbd>?</kbd>
          </dt>
          <dd>{words.help}</dd>
          <dt>
            <kbd>Esc</kbd>
          </dt>
          <dd>{words.escape}</dd>
          <dt>
            <kbd>←</kbd> <kbd>→</kbd>
          </dt>
          <dd>{words.slider}</dd>
        </dl>
        <label className="flex min-h-9 items-center gap-3">
          <input
            type="checkbox"
            className="size-5 accent-action"
            aria-describedby="shortcuts-note"
            checked={!isOff}
            onChange={({ target }) => keepSingleKeys(target.checked)}
          />
          {words.single}
        </label>
        <p id="shortcuts-note" className="mt-1 mb-4 text-[0.9rem] text-ink-soft">
          {words.singleNote}
        </p>
        <button type="button" className="press" onClick={() => dialog.current?.close()}>
          {words.close}
        </button>
      </dialog>
    </div>
  );
}

function keepSingleKeys(areOn: boolean): void {
  changeProgress(({ shortcuts: _, ...previous }) => (areOn ? previous : { ...previous, shortcuts: 'off' }));
}
