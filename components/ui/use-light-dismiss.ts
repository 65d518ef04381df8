import { type RefObject, useEffect } from 'react';

/** A press beside a dialog with `closedby="any"` closes it; this does it where the browser (WebKit) does not know that yet. */
export function useLightDismiss(dialog: RefObject<HTMLDialogElement | null>): void {
  useEffect(() => {
    const own = dialog.current;
    if (!own || Reflect.has(own, 'closedBy')) return;
    const press = ({ target, clientX, clientY }: MouseEvent) => {
      const { left, right, top, bottom } = own.getBoundingClientRect();
      const isBeside = clientX < left || clientX > right || clientY < top || clientY > bottom;
      if (target === own && isBeside) own.close();
    };
    own.addEventListener('click', press);
    return () => own.removeEventListener('click', press);
  }, [dialog]);
}
