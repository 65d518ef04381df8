import type { AppStart } from '@/scripts/finish/move-payload';
import { calmHistory } from './calm-history';
import { isAble } from './device';
import { fetchAhead, fetchPagesAhead } from './fetch-ahead';
import { hasFonts, loadFonts } from './fonts';
import { hideRefused } from './hide-refused';
import { holdNoscript, openFolds, openFoldsWhenIdle, reactStarts } from './hold-noscript';
import { keepPlace } from './keep-place';
import {
  cameBack,
  drawn,
  firstHydrated,
  frame,
  idle,
  isPrepared,
  lineOrTime,
  nextTask,
  opened,
  painted,
  parsed,
} from './moments';
import { reachEdge } from './reach-edge';
import { replayClicks } from './replay-clicks';

type Queue = { push: (item: unknown) => unknown };

declare global {
  interface Window {
    __next_f?: Queue;
    TURBOPACK?: Queue;
  }
}

/**
 * Runs in every page that has scripts, before them: text first, then its fonts, then the scripts, of which the largest is
 * fetched when the page is idle and all run at the first sign that somebody is there, or before it on a machine that does not
 * notice; and the pages that the reader may want next.
 */
const { scripts = '', payload = '' } = document.currentScript?.dataset ?? {};
const signs = ['pointermove', 'pointerdown', 'touchstart', 'keydown', 'focusin', 'wheel', 'scroll', 'input', 'change'];
let isRunning = false;

/**
 * A pointer that rests where the page appeared is reported too, as a move over nothing: that is no sign. What a sign shows by
 * itself, as a button that is pressed, is painted first.
 */
function notice(event: Event) {
  if (event instanceof PointerEvent && event.type === 'pointermove' && !event.movementX && !event.movementY) return;
  frame().then(() => setTimeout(run));
}

function run() {
  if (isRunning || isPrepared()) return;
  isRunning = true;
  for (const sign of signs) removeEventListener(sign, notice, true);
  const there = scripts.split(' ').map((src) => tryUntilThere(() => fetchScript(src)));
  // what was answered before changes what is folded: React takes it over as it was written, if it is there in time
  const folds = isExpected() ? openFolds() : parsed;
  tryUntilThere(fetchApp).then(async (app) => {
    await Promise.all([folds, ...there]);
    start(app);
  });
  firstHydrated().then(openFolds);
}

/** Without what does not come the page stands as it was written; it is asked for again once the line is back, and later on. */
function tryUntilThere<What>(attempt: () => Promise<What>, wait = 4000): Promise<What> {
  return attempt().catch(async () => {
    await lineOrTime(wait);
    return tryUntilThere(attempt, wait * 2);
  });
}

function fetchScript(src: string) {
  return new Promise<void>((resolve, reject) => {
    const script = Object.assign(document.createElement('script'), { src, async: true });
    script.onload = () => resolve();
    script.onerror = () => {
      script.remove();
      reject();
    };
    document.head.append(script);
  });
}

async function fetchApp(): Promise<AppStart> {
  return (await fetch(payload)).json();
}

/** A module at a time, so that a touch in between is heard; the start comes behind the pieces of the payload. */
async function start(app: AppStart) {
  reactStarts();
  for (const piece of app.pieces) queue('__next_f').push(piece);
  for (const module of app.steps) {
    queue('TURBOPACK').push({ ...app.start, runtimeModuleIds: [module] });
    await nextTask();
  }
  queue('TURBOPACK').push(app.start);
}

function queue(name: '__next_f' | 'TURBOPACK'): Queue {
  const empty: unknown[] = [];
  window[name] ??= empty;
  return window[name];
}

/**
 * A reader who left answers here, who comes for a place in the page, or for a page that is nothing without its scripts, sees
 * it as it should be without lifting a finger; a frame has to know its height.
 */
function isExpected() {
  const isEager = document.querySelector('[data-eager]') !== null;
  try {
    if (parent !== window) return true;
    return isEager || location.hash + location.search !== '' || localStorage.length > 0;
  } catch {
    return isEager;
  }
}

async function open() {
  if (!hasFonts()) await painted();
  const fonts = loadFonts();
  await opened();
  // who comes back is put where the page was when it worked
  if (!cameBack()) await drawn();
  if (isExpected()) run();
  await fonts;
  await idle();
  const [largest] = scripts.split(' ');
  if (!isRunning && largest) fetchAhead(largest);
  fetchPagesAhead();
  await openFoldsWhenIdle();
  if (isAble()) run();
}

for (const sign of signs) addEventListener(sign, notice, { capture: true, passive: true });
hideRefused();
calmHistory();
reachEdge();
replayClicks();
holdNoscript();
keepPlace();
open();
