/** Puts `address` in the place of the page’s own, without a step in its history. A browser may refuse: the old one then stands. */
export function replaceAddress(address: string): void {
  try {
    history.replaceState(history.state, '', address);
  } catch {
    // too many changes in a short time, or a frame that may not: the page works without
  }
}
