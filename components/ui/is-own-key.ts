import { isComposing } from './is-composing';

type Press = Pick<KeyboardEvent, 'isComposing' | 'keyCode' | 'ctrlKey' | 'metaKey' | 'altKey'>;

/** Whether a key press is for the page: with a modifier it is the browser's (Alt + ← goes back), while a word is composed the input method's. */
export function isOwnKey(event: Press): boolean {
  return !event.ctrlKey && !event.metaKey && !event.altKey && !isComposing(event);
}
