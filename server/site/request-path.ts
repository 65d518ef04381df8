/** Longer than any address of the site, with room for a shared model run in the query. */
const longestUrl = 2048;

export type RequestPath = { ok: true; path: string; rawPath: string; query: string } | { ok: false; status: 400 | 414 };

/** The path a request asks for, decoded; or why it is not one. The query keeps its `?` and is never decoded. */
export function requestPath(url: string): RequestPath {
  if (url.length > longestUrl) return { ok: false, status: 414 };
  const target = url.replace(/^https?:\/\/[^/?#]*/i, '').replace(/#.*$/, '');
  const at = target.indexOf('?');
  const rawPath = (at < 0 ? target : target.slice(0, at)) || '/';
  const path = decoded(rawPath);
  if (!path || !isSafe(path)) return { ok: false, status: 400 };
  return { ok: true, path, rawPath, query: at < 0 ? '' : target.slice(at) };
}

function decoded(rawPath: string): string | undefined {
  try {
    return decodeURIComponent(rawPath);
  } catch {
    return undefined;
  }
}

function isSafe(path: string): boolean {
  const hasControls = [...path].some((character) => character < ' ' || character === '\u007f');
  return (
    path.startsWith('/') &&
    !path.includes('\\') &&
    !hasControls &&
    !path.split('/').some((part) => part === '..' || part === '.')
  );
}
