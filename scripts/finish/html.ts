export type HtmlElement = {
  name: string;
  /** Values as written in the source, entities and all; names in lower case. */
  attributes: ReadonlyMap<string, string>;
  /** What stands between the tags of a script or a style; empty for every other element. */
  text: string;
  start: number;
  /** Behind the closing tag of a script or a style, behind the opening tag of every other element. */
  end: number;
};

const token = /<!--[\s\S]*?-->|<([a-z][^\s/>]*)((?:"[^"]*"|'[^']*'|[^"'>])*)>/gi;
const attribute = /([^\s=/]+)(?:\s*=\s*(?:"([^"]*)"|'([^']*)'|([^\s"'>]+)))?/g;
const rawText = new Set(['script', 'style', 'textarea', 'title']);

/** The elements of a page in source order. Meant for what React writes, not for any HTML there is. */
export function elementsOf(html: string): HtmlElement[] {
  const elements: HtmlElement[] = [];
  const scan = new RegExp(token);
  for (let match = scan.exec(html); match; match = scan.exec(html)) {
    const name = match[1]?.toLowerCase();
    if (!name) continue;
    const { text, end } = rawText.has(name) ? rawTextAt(html, name, scan.lastIndex) : { text: '', end: scan.lastIndex };
    elements.push({ name, attributes: attributesOf(match[2] ?? ''), text, start: match.index, end });
    scan.lastIndex = end;
  }
  return elements;
}

function attributesOf(source: string): Map<string, string> {
  const attributes = new Map<string, string>();
  for (const [, name = '', double, single, bare] of source.matchAll(attribute)) {
    attributes.set(name.toLowerCase(), double ?? single ?? bare ?? '');
  }
  return attributes;
}

function rawTextAt(html: string, name: string, from: number): { text: string; end: number } {
  const closing = new RegExp(`</${name}\\s*>`, 'gi');
  closing.lastIndex = from;
  const close = closing.exec(html);
  if (!close) return { text: html.slice(from), end: html.length };
  return { text: html.slice(from, close.index), end: closing.lastIndex };
}

/** The page with the source of each given element replaced; an empty replacement takes the element out. */
export function replaceElements(html: string, replacements: ReadonlyMap<HtmlElement, string>): string {
  const inOrder = [...replacements].sort(([a], [b]) => a.start - b.start);
  const pieces: string[] = [];
  let from = 0;
  for (const [element, replacement] of inOrder) {
    pieces.push(html.slice(from, element.start), replacement);
    from = element.end;
  }
  return pieces.join('') + html.slice(from);
}

export function insertBefore(html: string, marker: string, insertion: string): string {
  const at = html.indexOf(marker);
  if (at < 0) throw new Error(`the page has no ${marker}`);
  return html.slice(0, at) + insertion + html.slice(at);
}
