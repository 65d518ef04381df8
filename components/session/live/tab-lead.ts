/**
 * Of all tabs of this browser that ask for it, one leads `name` at a time: the one that came into view last, also if the one
 * before it sleeps. `onTurn` hears whether this one does. Where the browser has no locks (an address without TLS), each tab
 * leads while it is in view. Gives what ends it.
 */
export function leadAmongTabs(name: string, onTurn: (isLeading: boolean) => void): () => void {
  const locks = lockManager();
  const lead = locks ? leadByLock(locks, name, onTurn) : leadInView(onTurn);
  document.addEventListener('visibilitychange', lead.look);
  return () => {
    document.removeEventListener('visibilitychange', lead.look);
    lead.leave();
  };
}

type Lead = { look: () => void; leave: () => void };

function leadInView(onTurn: (isLeading: boolean) => void): Lead {
  const look = () => onTurn(!document.hidden);
  look();
  return { look, leave: () => undefined };
}

/** An address without TLS has none, and a browser may refuse it. */
function lockManager(): LockManager | undefined {
  try {
    return 'locks' in navigator ? navigator.locks : undefined;
  } catch {
    return undefined;
  }
}

function leadByLock(locks: LockManager, name: string, onTurn: (isLeading: boolean) => void): Lead {
  let queue = new AbortController();
  let release: (() => void) | undefined;
  let hasLeft = false;

  const hold = () =>
    new Promise<void>((resolve) => {
      if (hasLeft) return resolve();
      release = resolve;
      onTurn(true);
    });
  /** Another tab took the lock: we stand in line for when that one closes. */
  const lose = () => {
    if (!release) return;
    release = undefined;
    onTurn(false);
    if (!hasLeft) standInLine();
  };
  function standInLine() {
    queue = new AbortController();
    locks.request(name, { signal: queue.signal }, hold).catch(lose);
  }
  function look() {
    if (document.hidden || release) return;
    queue.abort();
    locks.request(name, { steal: true }, hold).catch(lose);
  }
  function leave() {
    hasLeft = true;
    queue.abort();
    release?.();
    release = undefined;
  }

  if (document.hidden) standInLine();
  else look();
  return { look, leave };
}
