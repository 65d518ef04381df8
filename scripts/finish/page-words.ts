import { withBase } from '@/lib/base-path';
import type { Page } from './html';

/** Reads a script of the site by its address. */
type ReadScript = (url: string) => string;

/** The words that a page names its elements and classes by: in its HTML, what is for readers without scripts included. */
export function pageWords({ elements }: Page): string[] {
  return elements.flatMap(({ name, attributes, text }) => [
    name,
    ...(attributes.get('class') ?? '').split(/\s+/),
    ...(name === 'script' ? scriptWords(text) : []),
  ]);
}

/** The same of scripts, and of those that they fetch later, and so on. */
export function wordReader(readScript: ReadScript): (urls: readonly string[]) => ReadonlySet<string> {
  const sets = new Map<string, Set<string>>();
  const known = new Map<string, { words: string[]; later: string[] }>();
  const read = (url: string) => {
    const text = readScript(url);
    const later = [...text.matchAll(/["'](static\/chunks\/[^"']+\.js)["']/g)].map(([, path]) =>
      withBase(`/_next/${path}`),
    );
    const script = { words: scriptWords(text), later };
    known.set(url, script);
    return script;
  };
  return (urls) => {
    const key = urls.join(' ');
    const words = sets.get(key) ?? new Set(withLater(urls).flatMap(({ words: own }) => own));
    sets.set(key, words);
    return words;
  };

  function withLater(urls: readonly string[]) {
    const seen = new Set(urls);
    const scripts: { words: string[] }[] = [];
    for (const url of seen) {
      const script = known.get(url) ?? read(url);
      scripts.push(script);
      for (const next of script.later) seen.add(next);
    }
    return scripts;
  }
}

/** Whatever a script holds in quotes, in pieces without white space. */
export function scriptWords(text: string): string[] {
  return [...new Set(text.split(/[\s"'`]+|\$\{|\}/))];
}
