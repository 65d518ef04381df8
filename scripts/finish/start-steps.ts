/** What Turbopack's runtime is told to begin with: the chunks that must be there, and the modules that then run. */
type Start = { otherChunks: string[]; runtimeModuleIds: (number | string)[] };

/**
 * The modules that run before the app's own beginning, in the order in which that would run them: what its entry asks for, and
 * what the last of those asks for, which takes the page over. Run one by one they leave room for a touch in between; a module
 * runs once, so that the start itself finds them done. Empty where the chunks are written in another way than is known here.
 * @param chunks the texts of the page's scripts
 */
export function startSteps(start: Start, chunks: readonly string[]): number[] {
  const modules = chunks.join('\n');
  const asked = start.runtimeModuleIds.flatMap((id) => requiredBy(id, modules));
  const last = asked.at(-1);
  return last === undefined ? [] : [...new Set([...asked.slice(0, -1), ...requiredBy(last, modules)])];
}

/** The same for pages, by the addresses of their scripts; many pages start alike. */
export function stepReader(readScript: (url: string) => string): (start: object, urls: readonly string[]) => number[] {
  const known = new Map<string, number[]>();
  return (start, urls) => {
    if (!isStart(start)) return [];
    const chunks = start.otherChunks.flatMap((chunk) => urls.find((url) => url.endsWith(chunk)) ?? []);
    const key = [...start.runtimeModuleIds, ...chunks].join(' ');
    const steps = known.get(key) ?? startSteps(start, chunks.map(readScript));
    known.set(key, steps);
    return steps;
  };
}

function isStart(start: object): start is Start {
  return 'otherChunks' in start && Array.isArray(start.otherChunks) && 'runtimeModuleIds' in start;
}

/** A module stands behind its number, as a function of what gives it others; the next one ends it. */
function requiredBy(id: number | string, modules: string): number[] {
  const head = new RegExp(String.raw`,${id},\(?(\w+)(?:,\w+)*\)?=>\{`).exec(modules);
  if (!head) return [];
  const rest = modules.slice(head.index + head[0].length);
  const body = rest.slice(0, /,\d+,\(?\w+(?:,\w+)*\)?=>\{/.exec(rest)?.index);
  return [...body.matchAll(new RegExp(String.raw`\b${head[1]}\.[ri]\((\d+)\)`, 'g'))].map(([, required]) =>
    Number(required),
  );
}
