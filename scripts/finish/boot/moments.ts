/** A frame or an idle moment can be long in coming, in a tab behind another for one; nothing waits longer, in milliseconds. */
const patience = 1000;

export const parsed = once('DOMContentLoaded', document.readyState !== 'loading');
const loaded = once('load', document.readyState === 'complete');

/** The reader was on this page before, and the browser will scroll to where that was. */
export function cameBack() {
  const [arrival] = performance.getEntriesByType('navigation');
  return arrival instanceof PerformanceNavigationTiming && arrival.type !== 'navigate';
}

/** Chromium has prepared the page before anybody asked for it: it is whole, and nobody sees it yet. */
export function isPrepared() {
  const { prerendering = false }: { prerendering?: boolean } = Object(document);
  return prerendering;
}

/** The page is in front of a reader. */
export function opened() {
  return new Promise<unknown>((resolve) =>
    isPrepared() ? document.addEventListener('prerenderingchange', resolve, { once: true }) : resolve(undefined),
  );
}

function once(event: string, isPast: boolean) {
  return new Promise<unknown>((resolve) => (isPast ? resolve(event) : addEventListener(event, resolve)));
}

function wait() {
  return new Promise<unknown>((resolve) => setTimeout(resolve, patience));
}

/** The page has most likely been drawn once, or else waits no longer: not every browser tells of the paint of every page. */
export function drawn() {
  return Promise.race([painted(), loaded.then(frame).then(frame)]);
}

/** React has taken over the first island; what does not come is not waited for. */
export function firstHydrated() {
  return Promise.race([once('hydrated', false), wait()]);
}

/** The first text stands on the screen. */
export function painted() {
  const paint = new Promise<void>((resolve) => {
    try {
      new PerformanceObserver((list) => {
        if (list.getEntriesByName('first-contentful-paint').length > 0) resolve();
      }).observe({ type: 'paint', buffered: true });
    } catch {
      // a browser that does not tell: the page is whole soon enough
    }
  });
  return Promise.race([paint, loaded.then(wait)]);
}

const { port1: turn, port2: turns } = new MessageChannel();

/** What is waiting has had its turn; a timer would be held up by the browser. One waits at a time. */
export function nextTask() {
  return new Promise<unknown>((resolve) => {
    turn.onmessage = resolve;
    turns.postMessage(undefined);
  });
}

/** The line is back, or so many milliseconds have passed. */
export function lineOrTime(milliseconds: number) {
  return new Promise<unknown>((resolve) => {
    setTimeout(resolve, milliseconds);
    addEventListener('online', resolve, { once: true });
  });
}

/** The next picture is about to be drawn. */
export function frame() {
  return Promise.race([new Promise(requestAnimationFrame), wait()]);
}

/** The page is whole, its last letters are drawn in their own face, and the browser has nothing to do. */
export async function idle() {
  await loaded;
  await document.fonts?.ready;
  await frame();
  await new Promise<unknown>((resolve) => {
    try {
      requestIdleCallback(resolve, { timeout: patience });
    } catch {
      setTimeout(resolve, 200);
    }
  });
}

let isPressed = false;
for (const event of ['pointerdown', 'pointerup', 'pointercancel'])
  addEventListener(event, () => (isPressed = event === 'pointerdown'), true);

/** No finger or button is down: what moved below it would get its click. A press that seems to have no end is not waited for. */
export async function released() {
  for (let frames = 60; isPressed && frames > 0; frames--) await frame();
}
