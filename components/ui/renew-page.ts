import { keepInTab, keptInTab } from './browser/tab-store';

/** Where a tab keeps which releases it has left by itself: each once, so that no two can send it to and fro. */
const left = 'kettingreactie-left';

/** Shows this page in the release that stands on the site now, if it is another: the scripts of an older one may be gone. */
export async function renewPage(): Promise<void> {
  const own = document.querySelector<HTMLElement>('script[data-payload]')?.dataset.payload;
  const before = keptInTab(left) ?? '';
  if (!own || before.includes(own)) return;
  const page = await fetch(location.pathname + location.search, { cache: 'no-cache' }).then(
    (reply) => (reply.ok ? reply.text() : ''),
    () => '', // no line: this page is all there is
  );
  const isOther = page.includes('data-payload=') && !page.includes(own);
  if (!isOther || !keepInTab(left, `${before} ${own}`)) return;
  // a reload keeps where the page is, and not where it was going: a scroll is over by then
  await new Promise((resolve) => setTimeout(resolve, 1000));
  location.reload();
}
