const papers = new WeakMap<Element, string>();

export function holdAnswers() {
  addEventListener('DOMContentLoaded', takeAnswers);
  addEventListener('beforeprint', addPaper);
}

/**
 * A `noscript` tells who has no scripts the answers; where scripts run it is text that nobody sees, and that a search in the
 * page would find. So it is emptied, and what is for paper waits here.
 */
function takeAnswers() {
  for (const held of document.querySelectorAll('noscript')) {
    if (held.dataset.paper !== undefined) papers.set(held, held.textContent);
    held.textContent = '';
  }
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
