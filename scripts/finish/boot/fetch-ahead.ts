import { observeView } from '@/components/ui/browser/observe';
import { keepInTab, keptInTab } from '@/components/ui/browser/tab-store';
import { isSaving } from './device';

/** How long the pointer or the focus rests on a link before its page is fetched, in milliseconds. */
const rest = 65;
/** How far from the window the way on is when its page is fetched. */
const near = '50%';
/** Under which the tab keeps the paths of this visit, those that were fetched ahead among them. */
const visit = 'visited';

/** Puts a file where the browser finds it once it is asked for, behind all that the page itself needs. */
export function fetchAhead(address: string): void {
  if (isSaving()) return;
  // a body that nobody reads may be thrown away half
  fetch(address, { priority: 'low' })
    .then((reply) => reply.blob())
    .catch(() => undefined);
}

/** Fetches what the reader is likely to open next: the page of the link that is pointed at, and the way on once it is near. */
export function fetchPagesAhead(): void {
  if (isSaving()) return;
  isNew(location.pathname);
  let timer = 0;
  const pointAt = ({ target, type }: Event) => {
    clearTimeout(timer);
    const link = target instanceof Element ? target.closest<HTMLAnchorElement>('a[href]') : null;
    if (link) timer = window.setTimeout(fetchPage, type === 'touchstart' ? 0 : rest, link);
  };
  for (const sign of ['pointerover', 'focusin', 'touchstart'])
    document.addEventListener(sign, pointAt, { passive: true });
  observeView(
    document.querySelectorAll('a[rel=next]'),
    (entries) => {
      for (const { target, isIntersecting } of entries)
        if (isIntersecting && target instanceof HTMLAnchorElement) fetchPage(target);
    },
    `${near} 0px`,
  );
}

/** Chromium prepares a page that is marked, and shows it once it is asked for; elsewhere it comes to stand in the browser's store. */
function fetchPage(link: HTMLAnchorElement): void {
  const { origin, pathname, search } = link;
  if (origin !== location.origin || link.download || /\.\w+$/.test(pathname) || !isNew(pathname)) return;
  if (HTMLScriptElement.supports?.('speculationrules')) link.dataset.near = '';
  else fetchAhead(pathname + search);
}

/** Whether this visit has not had a page yet; from now on it has. */
function isNew(path: string): boolean {
  const paths = new Set(keptInTab(visit)?.split(' '));
  const isFirst = !paths.has(path);
  if (isFirst) keepInTab(visit, [...paths, path].join(' ').trim());
  return isFirst;
}
