import { defaultTreeAdapter, html as names, parse, serializeOuter, type DefaultTreeAdapterTypes as Tree } from 'parse5';

export type HtmlElement = {
  /** As a browser names it: lower case, but for the names of SVG that are not. */
  name: string;
  /** Values without entities; of an attribute that stands twice, the first. */
  attributes: ReadonlyMap<string, string>;
  /** What stands in a script or a style, as a browser hashes it; empty for every other element. */
  text: string;
  start: number;
  /** Behind the closing tag of a script or a style, behind the opening tag of every other element. */
  end: number;
  /** Where its closing tag begins, if the source has one. */
  closing: number | undefined;
};

/** The source of a page and the elements that a browser without scripts finds in it, in source order. */
export type Page = {
  html: string;
  elements: HtmlElement[];
  /** Where `</head>` stands. */
  headEnd: number | undefined;
};

/** Another text for a piece of the source; what is outside stays byte for byte. */
export type Edit = { start: number; end: number; text: string };

export function parsePage(html: string): Page {
  const document = parse(html, { sourceCodeLocationInfo: true, scriptingEnabled: false });
  // what is wrongly nested can become two elements of one tag
  const found = new Map<number, HtmlElement>();
  let headEnd: number | undefined;
  visit(document);
  return { html, elements: [...found.values()].sort((a, b) => a.start - b.start), headEnd };

  function visit(parent: Tree.ParentNode): void {
    for (const node of parent.childNodes) {
      if (!defaultTreeAdapter.isElementNode(node)) continue;
      if (node.tagName === 'head') headEnd = node.sourceCodeLocation?.endTag?.startOffset;
      const element = elementAt(node);
      if (element && !found.has(element.start)) found.set(element.start, element);
      visit('content' in node ? node.content : node);
    }
  }
}

/** Undefined for an element without a tag of its own, such as a body that the parser adds. */
function elementAt(node: Tree.Element): HtmlElement | undefined {
  const { startTag, startOffset, endOffset, endTag } = node.sourceCodeLocation ?? {};
  if (!startTag || startOffset === undefined || endOffset === undefined) return undefined;
  const isWhole = node.tagName === 'script' || node.tagName === 'style';
  return {
    name: node.tagName,
    attributes: new Map(node.attrs.map(({ prefix, name, value }) => [prefix ? `${prefix}:${name}` : name, value])),
    text: isWhole ? textOf(node) : '',
    start: startOffset,
    end: isWhole ? endOffset : startTag.endOffset,
    closing: endTag?.startOffset,
  };
}

function textOf({ childNodes }: Tree.Element): string {
  return childNodes.map((node) => (defaultTreeAdapter.isTextNode(node) ? node.value : '')).join('');
}

/** The source with these edits, whatever the order they are given in. Throws where two of them overlap. */
export function edited({ html }: Page, edits: readonly Edit[]): string {
  const pieces: string[] = [];
  let from = 0;
  for (const { start, end, text } of edits.toSorted((a, b) => a.start - b.start || a.end - b.end)) {
    if (start < from) throw new Error(`two edits of one place, ${start} to ${from}`);
    pieces.push(html.slice(from, start), text);
    from = end;
  }
  return pieces.join('') + html.slice(from);
}

/** Takes an element out. */
export function removal({ start, end }: HtmlElement): Edit {
  return { start, end, text: '' };
}

/** Adds something as the last of the head. */
export function headAddition({ headEnd }: Page, text: string): Edit {
  if (headEnd === undefined) throw new Error('the page has no </head>');
  return { start: headEnd, end: headEnd, text };
}

/** A script as it stands in a page. */
export function scriptSource(attributes: Readonly<Record<string, string>>, text: string): string {
  const attrs = Object.entries(attributes).map(([name, value]) => ({ name, value }));
  const script = defaultTreeAdapter.createElement('script', names.NS.HTML, attrs);
  defaultTreeAdapter.insertText(script, text);
  return serializeOuter(script);
}
