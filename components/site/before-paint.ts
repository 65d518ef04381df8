/**
 * Runs in the page's head before the first paint, and stands alone there: it may use nothing but its parameters.
 * Sets the remembered colours; makes the language switch remember the choice and keep the reader's place and all that the
 * address says. The link itself says so, for who opens it in another tab or copies it.
 * @param progressKey where the browser keeps what it remembers of the reader
 * @param cookies the cookie that remembers each language
 */
export function beforePaint(progressKey: string, cookies: Record<string, string>): void {
  const recall = () => {
    const { dataset } = document.documentElement;
    try {
      const { theme, shortcuts } = JSON.parse(localStorage.getItem(progressKey) ?? '{}');
      delete dataset.theme;
      delete dataset.shortcuts;
      if (theme === 'light' || theme === 'dark') dataset.theme = theme;
      if (shortcuts === 'off') dataset.shortcuts = shortcuts;
    } catch {
      // no storage, or data that the page itself will set aside: the system's colours stand
    }
  };
  recall();
  // a page that was prepared ahead may have been so before the reader chose others
  document.addEventListener('prerenderingchange', recall);

  /** The last heading, step or question above the reader's eye; none at the top of the page. */
  const place = (): string => {
    const eye = innerHeight * 0.7;
    const marks = [...document.querySelectorAll('main :is(h2, li, section)[id]')].filter((mark) => {
      const { top, height } = mark.getBoundingClientRect();
      return height > 0 && top < eye;
    });
    const step = document.querySelector('[data-current]');
    const steps = step?.closest('section')?.getBoundingClientRect();
    const inStory = steps && steps.top < eye && steps.bottom > eye;
    return scrollY < 200 && !location.hash ? '' : ((inStory ? step : marks.at(-1))?.id ?? '');
  };

  /** Where the reader stood still last, once they did; who comes up for the switch scrolls past everything between. */
  let rested: string | undefined;
  let rest = 0;
  addEventListener(
    'scroll',
    () => {
      clearTimeout(rest);
      rest = window.setTimeout(() => {
        rested = place();
      }, 2000);
    },
    { passive: true },
  );

  /** What the address says besides a place in the page: a session that runs, a window that is open. */
  const held = (): string => (document.getElementById(location.hash.slice(1)) ? '' : location.hash);

  const lead = ({ type, target }: Event) => {
    const link = target instanceof Element ? target.closest('a') : null;
    const cookie = link?.hreflang && cookies[link.lang];
    if (!link || !cookie) return;
    link.search = location.search;
    link.hash = held() || place() || (rested ?? location.hash);
    try {
      if (type === 'click' || type === 'auxclick') document.cookie = cookie;
    } catch {
      // no cookies here: the link works without
    }
  };
  for (const sign of ['pointerdown', 'focusin', 'click', 'auxclick']) document.addEventListener(sign, lead);
}
