import { shortcutButton } from '../../components/ui/shortcut-button';

/**
 * Runs in every page that has scripts, before them. It fetches them when the page is idle, runs them at the first sign
 * that somebody is there, and gives a button its click back once the island around it is live.
 */
const sources = document.currentScript?.dataset.scripts?.split(' ') ?? [];
const signs = ['pointerover', 'pointerdown', 'touchstart', 'keydown', 'focusin', 'wheel', 'scroll', 'input', 'change'];
const waiting = '[data-live="false"]';
const keptClicks = new Map<EventTarget, HTMLElement>();

function prefetch() {
  for (const href of sources)
    document.head.append(Object.assign(document.createElement('link'), { rel: 'prefetch', as: 'script', href }));
}

function run() {
  for (const sign of signs) removeEventListener(sign, run, true);
  for (const src of sources.splice(0))
    document.head.append(Object.assign(document.createElement('script'), { src, async: true }));
}

/** The scripts must not see a kept click: React replays some events itself, and the click would count twice. */
function keep(event: Event) {
  const button = event.target instanceof Element ? event.target.closest<HTMLElement>('button, [role=button]') : null;
  const island = button?.closest(waiting);
  if (!button || !island) return;
  event.preventDefault();
  event.stopImmediatePropagation();
  keptClicks.set(island, button);
}

/** A shortcut is a click on the button that carries it. */
function keepShortcut(event: KeyboardEvent) {
  const button = shortcutButton(event);
  const island = button?.closest(waiting);
  if (!button || !island) return;
  event.preventDefault();
  keptClicks.set(island, button);
}

function repeat({ target }: Event) {
  if (!target) return;
  const button = keptClicks.get(target);
  keptClicks.delete(target);
  setTimeout(() => button?.click());
}

/** What only stands on paper waits in a `noscript`, which is text where scripts run: nobody finds it in the page before. */
function addPaper() {
  const pages = [...document.querySelectorAll('noscript[data-paper]')].map((held) =>
    Object.assign(document.createElement('div'), { className: 'paper', innerHTML: held.textContent }),
  );
  document.body.append(...pages);
  addEventListener('afterprint', () => pages.map((page) => page.remove()), { once: true });
}

/** A reader who left answers here, or who comes for a place in the page, sees it as it was without lifting a finger. */
function isExpected() {
  try {
    return location.hash !== '' || localStorage.length > 0;
  } catch {
    return false;
  }
}

function whenIdle(task: () => void) {
  if ('requestIdleCallback' in window) requestIdleCallback(task);
  else setTimeout(task, 200);
}

for (const sign of signs) addEventListener(sign, run, { capture: true, passive: true });
addEventListener('click', keep, true);
addEventListener('keydown', keepShortcut, true);
addEventListener('live', repeat, true);
addEventListener('beforeprint', addPaper);
addEventListener('load', () => whenIdle(isExpected() ? run : prefetch));
