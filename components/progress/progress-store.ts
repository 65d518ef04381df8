import { damagedKey, noProgress, type Progress, progressKey } from '@/lib/progress/progress';
import { largestText, readProgress, writeProgress } from '@/lib/progress/stored-text';

/** `damaged`: what was kept could not be read and has been set aside. `unstored`: this browser keeps nothing. */
export type StoreTrouble = 'damaged' | 'unstored';

/** `isKnown`: the browser let us look, so that nothing kept is really nothing. */
export type Stored = { progress: Progress; trouble: StoreTrouble | undefined; isKnown: boolean };

/** What a page knows before it has looked: the state it is rendered with on the server. */
export const unread: Stored = { progress: noProgress, trouble: undefined, isKnown: false };

/** What keeps text under a name, as the browser's own storage does. Its methods may throw. */
export type Keeper = Pick<Storage, 'getItem' | 'setItem' | 'removeItem'>;

let keeper: () => Keeper = () => localStorage;

/** Keeps progress there instead of in the browser's storage, from before anything is read. */
export function keepProgressIn(other: Keeper): void {
  keeper = () => other;
}

let stored: Stored | undefined;
/** What the store held when it was last read or written here. */
let seen: string | null = null;
const listeners = new Set<() => void>();

/** What this browser remembers; read once, then kept in step with every change and every other tab. */
export function currentStored(): Stored {
  stored ??= read(unread);
  return stored;
}

export function subscribe(listener: () => void): () => void {
  if (listeners.size === 0) {
    addEventListener('storage', onStorage);
    addEventListener('pageshow', onReturn);
    document.addEventListener('visibilitychange', onReturn);
  }
  listeners.add(listener);
  return () => {
    listeners.delete(listener);
    if (listeners.size > 0) return;
    removeEventListener('storage', onStorage);
    removeEventListener('pageshow', onReturn);
    document.removeEventListener('visibilitychange', onReturn);
  };
}

/** Changes what is stored, starting from what any tab has stored last. */
export function changeProgress(next: (progress: Progress) => Progress): void {
  const before = read(currentStored());
  const progress = next(before.progress);
  if (progress === before.progress) return;
  const isKept = before.trouble !== 'unstored' && write(progress);
  tell({ ...before, progress, trouble: isKept ? before.trouble : 'unstored' });
}

/** Without a key the whole store was emptied. */
function onStorage({ key }: StorageEvent): void {
  if (key === progressKey || key === null) tell(read(currentStored()));
}

/** A page that the reader comes back to may have been frozen meanwhile, and has heard nothing then. */
function onReturn(): void {
  if (document.hidden || !stored) return;
  try {
    if (keeper().getItem(progressKey) !== seen) tell(read(stored));
  } catch {
    // no storage: nothing has changed in it
  }
}

function tell(next: Stored): void {
  stored = next;
  for (const listener of listeners) listener();
}

/** Without a usable store the previous progress stays: it lasts until the page is left. */
function read(previous: Stored): Stored {
  if (previous.trouble === 'unstored') return previous;
  try {
    const text = keeper().getItem(progressKey);
    if (previous.isKnown && text === seen) return previous;
    seen = text;
    const progress = readProgress(text);
    if (progress) return { ...previous, progress, isKnown: true };
    return { progress: noProgress, trouble: setAside(text ?? '') ? 'damaged' : 'unstored', isKnown: true };
  } catch {
    return previous;
  }
}

/** Removes the unreadable text before it writes the copy, as the store may not fit both; a copy that does not fit goes back, and nothing is written over it. */
function setAside(text: string): boolean {
  const before = asideTexts();
  keeper().removeItem(progressKey);
  try {
    if (!before.includes(text)) keeper().setItem(asideKey(before.length), text);
    return true;
  } catch {
    keeper().setItem(progressKey, text);
    return false;
  }
}

function write(progress: Progress): boolean {
  try {
    const text = writeProgress(progress);
    if (text.length > largestText) return false; // what is there can still be read, and this could not
    keeper().setItem(progressKey, text);
    seen = text;
    return true;
  } catch {
    return false;
  }
}

/** All that could not be read and was set aside, each text as it was, under a key of its own. */
export function asideTexts(): string[] {
  const texts: string[] = [];
  try {
    for (let text = keeper().getItem(asideKey(0)); text !== null; text = keeper().getItem(asideKey(texts.length)))
      texts.push(text);
  } catch {
    // without storage nothing was set aside
  }
  return texts;
}

export function asideCount(): number {
  return asideTexts().length;
}

function asideKey(at: number): string {
  return at === 0 ? damagedKey : `${damagedKey}:${at + 1}`;
}

export function dropAside(): void {
  try {
    for (const at of asideTexts().keys()) keeper().removeItem(asideKey(at));
  } catch {
    return; // what the browser will not give up stays, and is still said
  }
  tell({ ...currentStored(), trouble: undefined });
}
