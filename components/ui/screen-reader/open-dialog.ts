/** How long a screen reader needs to see that a window is there, and that the focus is on its title, in milliseconds. */
const untilSeen = 250;
const untilHeard = 60;

/**
 * Opens a modal window with the focus in its field or on its first control, and returns what calls off the rest. Orca with Firefox says nothing of a field in which a native
 * modal window opens, and of no window what it is called: the focus is there before the window is known to it, and a place
 * that gets the focus twice running is spoken once. So a moment later the title has the focus, and hands it on to the field
 * if there is one; at once when the reader presses or enters something, and never after that.
 */
export function openDialog(
  dialog: HTMLDialogElement,
  title: HTMLElement | null,
  field?: HTMLElement | null,
): () => void {
  if (!dialog.open) dialog.showModal();
  (field ?? dialog.querySelector<HTMLElement>('button, input'))?.focus({ preventScroll: true });
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
  const giveBack = () => {
    callOff();
    // what a key writes goes to what has the focus once its press is told
    if (title && document.activeElement === title) field?.focus({ preventScroll: true });
  };
  for (const type of ['keydown', 'pointerdown', 'input'])
    dialog.addEventListener(type, giveBack, { capture: true, signal: pressed.signal });
  return callOff;
}
