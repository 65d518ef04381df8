/**
 * Next.js makes an IntersectionObserver as its scripts come in, if the browser has one, and does not start where that is refused.
 * There it must find none.
 */
export function hideRefused(): void {
  try {
    new IntersectionObserver(() => undefined).disconnect();
  } catch {
    Reflect.set(window, 'IntersectionObserver', undefined);
  }
}
