import { observeView } from '@/components/ui/browser/observe';
import { cameBack, frame, idle, parsed, released } from './moments';

const papers = new WeakMap<Element, string>();
type Folded = { html: string; name: string; done: () => void; isAwaited?: boolean };

/** What is still folded, by the `noscript` that held it. */
const folds = new Map<Element, Folded>();
/** How React waits before it takes over what stands in a fold. */
const openings = new Map<string, () => Promise<void>>();
let isLive = false;
/** How far from the window what is folded is opened at once. */
const near = '50%';

export function holdNoscript() {
  window.folds = openings;
  parsed.then(takeAll);
  addEventListener('beforeprint', openAtOnce);
  addEventListener('beforeprint', addPaper);
}

/**
 * A `noscript` tells who has no scripts the answers; where scripts run it is text that nobody sees, and that a search in the
 * page would find. So it is emptied; what is folded, and what is for paper, waits here.
 */
function takeAll() {
  for (const held of document.querySelectorAll('noscript')) {
    const name = held.parentElement?.dataset.folded;
    if (name !== undefined) fold(held, name);
    else if (held.dataset.paper !== undefined) papers.set(held, held.textContent);
    held.textContent = '';
  }
  // the browser looks for the place until the page is loaded
  if (location.hash || cameBack()) openAtOnce();
  else openNear();
}

function fold(held: Element, name: string) {
  let done = () => {};
  const opened = new Promise<void>((resolve) => (done = resolve));
  const folded: Folded = { html: held.textContent, name, done };
  folds.set(held, folded);
  openings.set(name, () => {
    folded.isAwaited = true;
    return opened;
  });
}

function openNear() {
  const places = [...folds.keys()].flatMap(({ parentElement }) => parentElement ?? []);
  const open = async (entries: readonly IntersectionObserverEntry[]) => {
    await released();
    for (const { target, isIntersecting } of entries) {
      const held = isIntersecting && target.querySelector('noscript');
      if (held && isFree(held)) openFold(held);
    }
  };
  observeView(places, open, `${near} 0px`);
}

/** What is folded becomes part of the page, a piece in each frame, so that a touch in between is heard. */
export async function openFolds() {
  await parsed;
  let patience = 60; // frames, for all of them: React may never come by
  for (const held of folds.keys()) {
    while (patience > 0 && held.isConnected && !isFree(held)) {
      patience--;
      await frame();
    }
    await released();
    openFold(held);
    await frame();
  }
}

/** From now on React may be taking a fold over at any moment. */
export function reactStarts() {
  isLive = true;
}

/** Once React runs, a fold changes only while React waits for it: else it might be in the middle of it, and miss what it looks for. */
function isFree(held: Element) {
  return !isLive || folds.get(held)?.isAwaited;
}

/** The same without haste: for readers whose program reads the page and gives no sign. */
export async function openFoldsWhenIdle() {
  for (const held of folds.keys()) {
    await idle();
    await released();
    if (isFree(held)) openFold(held);
  }
}

function openAtOnce() {
  for (const held of folds.keys()) openFold(held);
}

function openFold(held: Element) {
  const folded = folds.get(held);
  if (!folded) return;
  folds.delete(held);
  openings.delete(folded.name);
  const template = document.createElement('template');
  template.innerHTML = folded.html;
  for (const answer of template.content.querySelectorAll('[data-noscript]'))
    answer.replaceWith(document.createElement('noscript'));
  held.replaceWith(template.content);
  folded.done();
}

/** What only stands on paper is put there when somebody prints: the answers, and where the site was. */
function addPaper() {
  for (const place of document.querySelectorAll<HTMLElement>('[data-path]')) {
    const path = place.dataset.path ?? '';
    place.textContent = place.textContent.replace(path, location.origin + path);
    place.removeAttribute('data-path');
  }
  const pages = [...document.querySelectorAll('noscript[data-paper]')].map((held) =>
    Object.assign(document.createElement('div'), { className: 'paper', innerHTML: papers.get(held) ?? '' }),
  );
  document.body.append(...pages);
  addEventListener('afterprint', () => pages.map((page) => page.remove()), { once: true });
}
