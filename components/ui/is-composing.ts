/** Whether a key belongs to an input method that is still making a word; 229 is how WebKit says so of the last one. */
export function isComposing(event: { isComposing: boolean; keyCode: number }): boolean {
  return event.isComposing || event.keyCode === 229;
}
