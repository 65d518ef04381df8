export type XmlElement = { name: string; attributes: Record<string, string>; children: XmlElement[]; text: string };

const token = /<\?[^>]*\?>|<(\/?)([\w:.-]+)((?:\s+[\w:.-]+="[^"<]*")*)\s*(\/?)>|([^<]+)/gy;

/** The root of a document, read strictly: an Error says where it is not well-formed. Enough of XML for what we write. */
export function readXml(source: string): XmlElement {
  const root: XmlElement = { name: '', attributes: {}, children: [], text: '' };
  const open = [root];
  let end = 0;
  for (const found of source.matchAll(token)) {
    const [whole, closing, name = '', attributes = '', empty, text] = found;
    end = found.index + whole.length;
    const inside = open.at(-1) ?? root;
    if (text !== undefined) inside.text += plainText(text);
    else if (closing) {
      if (inside.name !== name) throw new Error(`</${name}> closes <${inside.name}>`);
      open.pop();
    } else if (name) {
      const pairs = [...attributes.matchAll(/([\w:.-]+)="([^"]*)"/g)].map(([, key = '', value = '']) => [
        key,
        plainText(value),
      ]);
      if (new Set(pairs.map(([key]) => key)).size < pairs.length) throw new Error(`<${name}> has an attribute twice`);
      const element = { name, attributes: Object.fromEntries(pairs), children: [], text: '' };
      inside.children.push(element);
      if (!empty) open.push(element);
    }
  }
  if (end !== source.length) throw new Error(`not well-formed: ${source.slice(end, end + 60)}`);
  const [only] = root.children;
  if (open.length > 1 || root.children.length !== 1 || !only) throw new Error('not one element, closed');
  return only;
}

function plainText(text: string): string {
  if (/&(?!(?:amp|lt|gt|quot);)/.test(text)) throw new Error(`an ampersand that is none: ${text}`);
  return text.replaceAll('&lt;', '<').replaceAll('&gt;', '>').replaceAll('&quot;', '"').replaceAll('&amp;', '&');
}

/** Every element of this name below, in order. */
export function all({ children }: XmlElement, name: string): XmlElement[] {
  return children.flatMap((child) => [...(child.name === name ? [child] : []), ...all(child, name)]);
}

/** The names on the way down to this, the first of each. */
export function at(element: XmlElement | undefined, ...names: string[]): XmlElement | undefined {
  return names.reduce<XmlElement | undefined>(
    (found, name) => found?.children.find((child) => child.name === name),
    element,
  );
}
