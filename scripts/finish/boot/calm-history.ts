/** Next writes the address while it takes a page over, and falls with the whole page where the browser refuses: here it goes on. */
export function calmHistory() {
  const own = history.replaceState;
  history.replaceState = (...change) => {
    try {
      own.apply(history, change);
    } catch {
      // too many changes in a short time, or a frame that may not: the address stays as it was
    }
  };
}
