import {
  damagedKey,
  noProgress,
  type Progress,
  progressKey,
  readProgress,
  writeProgress,
} from '@/lib/progress/progress';

/** `damaged`: what was kept could not be read and has been set aside. `unstored`: this browser keeps nothing. */
export type StoreTrouble = 'damaged' | 'unstored';

export type Stored = { progress: Progress; trouble: StoreTrouble | undefined };

/** What a page knows before it has looked: the state it is rendered with on the server. */
export const unread: Stored = { progress: noProgress, trouble: undefined };

let stored: Stored | undefined;
const listeners = new Set<() => void>();

/** What this browser remembers; read once, then kept in step with every change and every other tab. */
export function currentStored(): Stored {
  stored ??= read(unread);
  return stored;
}

export function subscribe(listener: () => void): () => void {
  if (listeners.size === 0) addEventListener('storage', onStorage);
  listeners.add(listener);
  return () => {
    listeners.delete(listener);
    if (listeners.size === 0) removeEventListener('storage', onStorage);
  };
}

/** Changes what is stored, starting from what any tab has stored last. */
export function changeProgress(next: (progress: Progress) => Progress): void {
  const before = read(currentStored());
  const progress = next(before.progress);
  if (progress === before.progress) return;
  tell({ progress, trouble: write(progress) ? before.trouble : 'unstored' });
}

function onStorage({ key }: StorageEvent): void {
  if (key === progressKey) tell(read(currentStored()));
}

function tell(next: Stored): void {
  stored = next;
  for (const listener of listeners) listener();
}

/** Without a usable store the held progress stays: it lasts for this visit. */
function read(held: Stored): Stored {
  if (held.trouble === 'unstored') return held;
  try {
    const text = localStorage.getItem(progressKey);
    const progress = readProgress(text);
    if (progress) return { ...held, progress };
    localStorage.setItem(damagedKey, text ?? '');
    localStorage.removeItem(progressKey);
    return { progress: noProgress, trouble: 'damaged' };
  } catch {
    return held;
  }
}

function write(progress: Progress): boolean {
  try {
    localStorage.setItem(progressKey, writeProgress(progress));
    return true;
  } catch {
    return false;
  }
}

/** What could not be read and was set aside; null where there is nothing of the kind. */
export function asideText(): string | null {
  try {
    return localStorage.getItem(damagedKey);
  } catch {
    return null;
  }
}

export function dropAside(): void {
  try {
    localStorage.removeItem(damagedKey);
  } catch {
    // without storage nothing was set aside
  }
  tell({ progress: currentStored().progress, trouble: undefined });
}
