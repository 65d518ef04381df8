import { shortcutButton } from '../../components/ui/shortcut-button';
import type { AppStart } from './move-payload';

/** `detail` counts: 2 is the second half of a doubled click, 0 a shortcut. */
type Click = { button: HTMLElement; detail: number };

type Queue = { push: (item: unknown) => unknown };

declare global {
  interface Window {
    __next_f?: Queue;
    TURBOPACK?: Queue;
  }
}

/**
 * Runs in every page that has scripts, before them. It fetches them when the page is idle, runs them at the first sign
 * that somebody is there, and gives the buttons their clicks back once the island around it is live.
 */
const { scripts = '', payload = '' } = document.currentScript?.dataset ?? {};
const signs = ['pointermove', 'pointerdown', 'touchstart', 'keydown', 'focusin', 'wheel', 'scroll', 'input', 'change'];
const waiting = '[data-live="false"]';
/** A frame or an idle moment can be long in coming, in a tab behind another for one; nothing waits longer, in milliseconds. */
const patience = 1000;
const keptClicks = new Map<EventTarget, Click[]>();
const papers = new WeakMap<Element, string>();
let isRunning = false;

function prefetch() {
  prefetchOne(payload, 'fetch');
  for (const src of scripts.split(' ')) prefetchOne(src, 'script');
}

function prefetchOne(href: string, as: string) {
  document.head.append(Object.assign(document.createElement('link'), { rel: 'prefetch', href, as }));
}

/** A pointer that rests where the page appeared is reported too, as a move over nothing: that is no sign. */
function notice(event: Event) {
  if (event instanceof PointerEvent && event.type === 'pointermove' && !event.movementX && !event.movementY) return;
  run();
}

function run() {
  if (isRunning) return;
  isRunning = true;
  for (const sign of signs) removeEventListener(sign, notice, true);
  for (const src of scripts.split(' ')) {
    document.head.append(Object.assign(document.createElement('script'), { src, async: true }));
  }
  start().catch(() => undefined); // no network, or a page on its way out: the page stands as it was written
}

/** The start comes behind the pieces, so the scripts may come before or after either. */
async function start() {
  const app: AppStart = await (await fetch(payload)).json();
  for (const piece of app.pieces) queue('__next_f').push(piece);
  queue('TURBOPACK').push(app.start);
}

function queue(name: '__next_f' | 'TURBOPACK'): Queue {
  const empty: unknown[] = [];
  window[name] ??= empty;
  return window[name];
}

/** The scripts must not see a kept click: React replays some events itself, and the click would count twice. */
function keep(event: MouseEvent) {
  const button = event.target instanceof Element ? event.target.closest<HTMLElement>('button, [role=button]') : null;
  const island = button?.closest(waiting);
  if (!button || !island) return;
  event.preventDefault();
  event.stopImmediatePropagation();
  keepClick(island, { button, detail: event.detail });
}

function keepClick(island: Element, click: Click) {
  keptClicks.set(island, [...(keptClicks.get(island) ?? []), click]);
}

/** A shortcut is a click on the button that carries it. */
function keepShortcut(event: KeyboardEvent) {
  const button = shortcutButton(event);
  const island = button?.closest(waiting);
  if (!button || !island) return;
  event.preventDefault();
  keepClick(island, { button, detail: 0 });
}

function repeat({ target }: Event) {
  if (!target) return;
  const clicks = keptClicks.get(target) ?? [];
  keptClicks.delete(target);
  setTimeout(() => {
    for (const { button, detail } of clicks)
      button.dispatchEvent(new MouseEvent('click', { bubbles: true, cancelable: true, composed: true, detail }));
  });
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

/** What only stands on paper is put there when somebody prints. */
function addPaper() {
  const pages = [...document.querySelectorAll('noscript[data-paper]')].map((held) =>
    Object.assign(document.createElement('div'), { className: 'paper', innerHTML: papers.get(held) ?? '' }),
  );
  document.body.append(...pages);
  addEventListener('afterprint', () => pages.map((page) => page.remove()), { once: true });
}

/** A reader who left answers here, or who comes for a place in the page, sees it as it was without lifting a finger. */
function isExpected() {
  try {
    return location.hash !== '' || localStorage.length > 0;
  } catch {
    return false;
  }
}

/** The text stands before its faces are fetched, the faces before the scripts. */
async function open() {
  const loaded = new Promise((resolve) => addEventListener('load', resolve));
  if (!hasFaces()) await Promise.race([firstPaint(), loaded.then(wait)]);
  bringFaces();
  await loaded;
  await whenDrawn();
  whenIdle(isExpected() ? run : prefetch);
}

/** Who comes from another page of this site, or comes back, has the faces at hand and sees no other letters first. */
function hasFaces() {
  const [arrival] = performance.getEntriesByType('navigation');
  const cameBack = arrival instanceof PerformanceNavigationTiming && arrival.type !== 'navigate';
  return cameBack || document.referrer.startsWith(`${location.origin}/`);
}

function bringFaces() {
  for (const style of document.querySelectorAll<HTMLStyleElement>('style[data-faces]')) style.media = 'all';
  for (const face of document.fonts) face.load().catch(() => undefined); // a face that is missing has a stand-in
}

function firstPaint() {
  return new Promise<void>((resolve) => {
    new PerformanceObserver((list) => {
      if (list.getEntriesByName('first-contentful-paint').length > 0) resolve();
    }).observe({ type: 'paint', buffered: true });
  });
}

/** The last letters are drawn in their own face: from here on a fetch delays nothing that the reader sees. */
async function whenDrawn() {
  await document.fonts.ready;
  await Promise.race([new Promise(requestAnimationFrame), wait()]);
}

function wait() {
  return new Promise((resolve) => setTimeout(resolve, patience));
}

function whenIdle(task: () => void) {
  if ('requestIdleCallback' in window) requestIdleCallback(task, { timeout: patience });
  else setTimeout(task, 200);
}

for (const sign of signs) addEventListener(sign, notice, { capture: true, passive: true });
addEventListener('click', keep, true);
addEventListener('keydown', keepShortcut, true);
addEventListener('live', repeat, true);
addEventListener('beforeprint', addPaper);
addEventListener('DOMContentLoaded', takeAnswers);
open();
