import { observeView } from '@/components/ui/browser/observe';

/** A page whose link has been in view for this long is fetched before the reader asks for it, in milliseconds. */
const inView = 1000;

export function fetchAhead(href: string, as: string) {
  document.head.append(Object.assign(document.createElement('link'), { rel: 'prefetch', href, as }));
}

/** Marks the links that the reader sees, for the browser to fetch their pages; none for a reader who wants to save data. */
export function fetchPagesInView() {
  if (isSaving()) return;
  const timers = new Map<Element, number>();
  const links = [...document.querySelectorAll<HTMLAnchorElement>('a[href^="/"]:not([download])')];
  const others = links.filter((link) => link.pathname !== location.pathname);
  observeView(others, (entries) => {
    for (const { target, isIntersecting } of entries) {
      clearTimeout(timers.get(target));
      if (isIntersecting)
        timers.set(
          target,
          window.setTimeout(() => target.setAttribute('data-near', ''), inView),
        );
    }
  });
}

function isSaving() {
  return 'connection' in navigator && Object(navigator.connection).saveData === true;
}
