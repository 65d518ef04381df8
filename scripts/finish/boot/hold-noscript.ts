import { cameBack, idle, nextTask, parsed } from './moments';

const papers = new WeakMap<Element, string>();
const folds = new Map<Element, string>();

export function holdNoscript() {
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
    if (held.parentElement?.dataset.folded !== undefined) folds.set(held, held.textContent);
    else if (held.dataset.paper !== undefined) papers.set(held, held.textContent);
    held.textContent = '';
  }
  // the browser looks for the place until the page is loaded
  if (location.hash || cameBack()) openAtOnce();
}

/** What is folded becomes part of the page, as React will look for it; a piece at a time, so that a touch in between is heard. */
export async function openFolds() {
  await parsed;
  for (const held of folds.keys()) {
    openFold(held);
    await nextTask();
  }
}

/** The same without haste: for readers whose program reads the page and gives no sign. */
export async function openFoldsWhenIdle() {
  for (const held of folds.keys()) {
    await idle();
    openFold(held);
  }
}

function openAtOnce() {
  for (const held of folds.keys()) openFold(held);
}

function openFold(held: Element) {
  const html = folds.get(held);
  if (html === undefined) return;
  folds.delete(held);
  const template = document.createElement('template');
  template.innerHTML = html;
  for (const answer of template.content.querySelectorAll('[data-noscript]'))
    answer.replaceWith(document.createElement('noscript'));
  held.replaceWith(template.content);
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
