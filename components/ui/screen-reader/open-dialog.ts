/** How long a screen reader needs to see that a window is there, and that the focus is on its title, in milliseconds. */
const untilSeen = 250;
const untilHeard = 60;

/**
 * Opens a modal window, and returns what calls off the rest. Orca with Firefox says nothing of a field in which a native
 * modal window opens, and of no window what it is called: the focus is there before the window is known to it, and a place
 * that gets the focus twice running is spoken once. So a moment later the title has the focus, and hands it on to the field
 * if there is one; not once the reader has pressed something.
 */
export function openDialog(
  dialog: HTMLDialogElement,
  title: HTMLElement | null,
  field?: HTMLElement | null,
): () => void {
  if (!dialog.open) dialog.showModal();
  const pressed = new AbortController();
  const later = (act: () => void, wait: number) => {
    const waiting = setTimeout(() => dialog.open && act(), wait);
    pressed.signal.addEventListener('abort', () => clearTimeout(waiting));
  };
  later(() => {
    title?.focus({ preventScroll: true });
    later(() => field?.focus({ preventScroll: true }), untilHeard);
  }, untilSeen);
  const callOff = () => pressed.abort();
  for (const type of ['keydown', 'pointerdown'])
    dialog.addEventListener(type, callOff, { capture: true, signal: pressed.signal });
  return callOff;
}
