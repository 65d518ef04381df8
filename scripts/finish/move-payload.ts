import { createHash } from 'node:crypto';
import { elementsOf, type HtmlElement, replaceElements } from './html';

export type Payload = { url: string; text: string };

/**
 * Takes what Next writes inline for hydration, more than half of a page, out of it: nobody needs it before the scripts
 * run. It becomes a script of its own, which ends with the call that starts the app, so it may come before or after them.
 */
export function movePayload(html: string): { html: string; payload?: Payload } {
  const scripts = elementsOf(html).filter(({ name }) => name === 'script');
  const data = scripts.filter(isData);
  const start = scripts.filter(isStart);
  const text = [...data, ...start].map((element) => element.text).join(';\n');
  if (text === '') return { html };
  const hash = createHash('sha256').update(text).digest('base64url').slice(0, 16);
  return {
    html: replaceElements(html, new Map([...data, ...start].map((element) => [element, '']))),
    payload: { url: `/_next/static/payload/${hash}.js`, text },
  };
}

function isData({ text }: HtmlElement): boolean {
  return text.startsWith('(self.__next_f=self.__next_f||[])') || text.startsWith('self.__next_f.push(');
}

function isStart({ attributes, text }: HtmlElement): boolean {
  return attributes.get('id') === '_R_' && text.startsWith('(globalThis["TURBOPACK"]');
}
