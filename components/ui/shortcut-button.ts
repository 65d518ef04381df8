import { isComposing } from './is-composing';

const typed =
  'input:not([type=radio], [type=checkbox], [type=range], [type=button]), textarea, select, [contenteditable]';

/**
 * The button that a key press stands for: the one that names the keys in `data-keys`, such as `mod+k / ?`. Single keys
 * count neither where somebody types nor where they were switched off.
 */
export function shortcutButton(event: KeyboardEvent): HTMLButtonElement | null {
  const { key, ctrlKey, metaKey, altKey, target } = event;
  const isTyping = target instanceof Element && target.closest(typed) !== null;
  const isSingle = !ctrlKey && !metaKey;
  const isRefused = isSingle && (isTyping || document.documentElement.dataset.shortcuts === 'off');
  if (altKey || isRefused || isComposing(event) || !/^[a-z/?]$/i.test(key)) return null;
  const keys = `${isSingle ? '' : 'mod+'}${key.toLowerCase()}`;
  return document.querySelector<HTMLButtonElement>(`button[data-keys~="${keys}"]`);
}
