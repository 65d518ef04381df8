/** A page whose link has been in view for this long is fetched before the reader asks for it, in milliseconds. */
const inView = 1000;

export function fetchAhead(href: string, as: string) {
  document.head.append(Object.assign(document.createElement('link'), { rel: 'prefetch', href, as }));
}

/** Marks the links that the reader sees, for the browser to fetch their pages; none for a reader who wants to save data. */
export function fetchPagesInView() {
  if (!('IntersectionObserver' in window) || isSaving()) return;
  const timers = new Map<Element, number>();
  const observer = new IntersectionObserver((entries) => {
    for (const { target, isIntersecting } of entries) {
      clearTimeout(timers.get(target));
      if (isIntersecting)
        timers.set(
          target,
          window.setTimeout(() => target.setAttribute('data-near', ''), inView),
        );
    }
  });
  for (const link of document.querySelectorAll<HTMLAnchorElement>('a[href^="/"]:not([download])')) {
    if (link.pathname !== location.pathname) observer.observe(link);
  }
}

function isSaving() {
  return 'connection' in navigator && Object(navigator.connection).saveData === true;
}
