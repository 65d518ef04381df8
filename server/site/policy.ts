export type Hashes = { scripts: readonly string[]; styles: readonly string[] };

const noHashes: Hashes = { scripts: [], styles: [] };

/** What a page may load: its own origin, and the inline scripts and styles with these hashes. */
export function pagePolicy({ scripts, styles }: Hashes = noHashes): string {
  return [
    "default-src 'none'",
    ["script-src 'self'", ...scripts].join(' '),
    ["style-src 'self'", ...styles].join(' '),
    // blob: is a drawing of the page's own on its way to a PNG
    "img-src 'self' blob:",
    "font-src 'self'",
    "connect-src 'self'",
    "manifest-src 'self'",
    "worker-src 'self'",
    "base-uri 'none'",
    "form-action 'none'",
  ].join('; ');
}

/** Who may frame a page: nobody, or, for what is made for that, anybody. */
export type Framing = 'none' | 'anybody';

/** The part of the policy that only a response header can say; a `<meta>` ignores it and warns about it. */
export function framePolicy(framing: Framing): string {
  return `frame-ancestors ${framing === 'none' ? "'none'" : '*'}`;
}

/** The same policy for a response header. */
export function headerPolicy(hashes?: Hashes, framing: Framing = 'none'): string {
  return `${pagePolicy(hashes)}; ${framePolicy(framing)}`;
}
