import { shortcutButton } from '@/components/ui/shortcut-button';

/** `detail` counts: 2 is the second half of a doubled click, 0 a shortcut. */
type Click = { button: HTMLElement; detail: number };

const waiting = '[data-hydrated="false"]';
const keptClicks = new Map<EventTarget, Click[]>();

/** Keeps the clicks on an island that React has not taken over yet, and gives them back once it is live. */
export function replayClicks() {
  addEventListener('click', keep, true);
  addEventListener('keydown', keepShortcut, true);
  addEventListener('hydrated', repeat, true);
}

/** The scripts must not see a kept click: React replays some events itself, and the click would count twice. */
function keep(event: MouseEvent) {
  const button = event.target instanceof Element ? event.target.closest<HTMLElement>('button, [role=button]') : null;
  const island = button?.closest(waiting);
  if (!button || !island) return;
  event.preventDefault();
  event.stopImmediatePropagation();
  keepClick(island, { button, detail: event.detail });
}

/** A shortcut is a click on the button that carries it. */
function keepShortcut(event: KeyboardEvent) {
  const button = shortcutButton(event);
  const island = button?.closest(waiting);
  if (!button || !island) return;
  event.preventDefault();
  keepClick(island, { button, detail: 0 });
}

function keepClick(island: Element, click: Click) {
  keptClicks.set(island, [...(keptClicks.get(island) ?? []), click]);
}

function repeat({ target }: Event) {
  if (!target) return;
  const clicks = keptClicks.get(target) ?? [];
  keptClicks.delete(target);
  setTimeout(() => {
    for (const { button, detail } of clicks)
      button.dispatchEvent(new MouseEvent('click', { bubbles: true, cancelable: true, composed: true, detail }));
  });
}
