import { readdirSync, readFileSync } from 'node:fs';

const interval = 1000;

/** Watches a process and all that it starts; called at its end, gives the most memory they held at one time, in bytes. */
export function watchMemory(pid: number): () => number {
  let most = Number.NaN;
  const timer = setInterval(() => {
    const held = memoryOf(pid);
    if (!(most > held)) most = held;
  }, interval);
  return () => {
    clearInterval(timer);
    return most;
  };
}

/** What processes share is divided among them; NaN where only Linux knows. */
function memoryOf(pid: number): number {
  const children = new Map<number, number[]>();
  for (const name of numbersIn('/proc')) {
    const parent = parentOf(name);
    if (parent !== undefined) children.set(parent, [...(children.get(parent) ?? []), name]);
  }
  const tree = [pid];
  for (const each of tree) tree.push(...(children.get(each) ?? []));
  return tree.reduce((total, each) => total + shareOf(each), 0) || Number.NaN;
}

function numbersIn(folder: string): number[] {
  try {
    return readdirSync(folder).map(Number).filter(Number.isInteger);
  } catch {
    return [];
  }
}

// proc(5): the parent is the 4th field; the second, a name in brackets, may hold spaces
function parentOf(pid: number): number | undefined {
  return read(`/proc/${pid}/stat`, (text) => Number(text.split(') ').at(-1)?.split(' ')[1]));
}

function shareOf(pid: number): number {
  return read(`/proc/${pid}/smaps_rollup`, (text) => 1024 * Number(/^Pss:\s+(\d+)/m.exec(text)?.[1] ?? 0)) ?? 0;
}

/** A process may end while it is looked at. */
function read<T>(file: string, parse: (text: string) => T): T | undefined {
  try {
    return parse(readFileSync(file, 'utf8'));
  } catch {
    return undefined;
  }
}
