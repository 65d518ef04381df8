/**
 * Home and End lead to the edge of the page as it is when the scroll comes to rest, not as it was when the key was pressed: what
 * grows on the way would leave the reader a little short of it. Another hand on the page takes the reader where it leads.
 */
export function reachEdge() {
  let edge = '';
  const forget = () => {
    edge = '';
  };
  addEventListener('keydown', ({ key, target }) => {
    const isField = target instanceof Element && target.matches('input, select, textarea, [role], [contenteditable]');
    edge = isField || !['Home', 'End'].includes(key) ? '' : key;
  });
  for (const hand of ['wheel', 'touchstart', 'pointerdown']) addEventListener(hand, forget, { passive: true });
  addEventListener('scrollend', ({ target }) => {
    if (target !== document || edge === '') return;
    const top = edge === 'Home' ? 0 : document.documentElement.scrollHeight;
    forget();
    scrollTo({ top, behavior: 'instant' });
  });
}
