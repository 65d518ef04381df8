import type { ClipboardEvent } from 'react';
import { typedText } from '@/lib/typed-text';

/** Pastes into a number field, which takes no digits of another width and drops them without a word. */
export function pasteDigits(event: ClipboardEvent, write: (digits: string) => void): void {
  const digits = typedText(event.clipboardData.getData('text')).replace(/\D/g, '');
  if (digits === '') return;
  event.preventDefault();
  write(digits);
}
