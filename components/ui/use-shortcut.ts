import { type RefObject, useEffect } from 'react';
import { shortcutButton } from './shortcut-button';

/** Presses the button when its keys are pressed, anywhere in the page; see `shortcutButton`. */
export function useShortcut(button: RefObject<HTMLButtonElement | null>): void {
  useEffect(() => {
    const press = (event: KeyboardEvent) => {
      if (event.defaultPrevented || !button.current || shortcutButton(event) !== button.current) return;
      event.preventDefault();
      button.current.click();
    };
    addEventListener('keydown', press);
    return () => removeEventListener('keydown', press);
  }, [button]);
}
