import { createHash } from 'node:crypto';
import { withBase } from '@/lib/base-path';
import { type Edit, type HtmlElement, type Page, removal } from './html';

/** What an app of Next starts from: the pieces of its payload, the modules that run first, and then the call that starts it. */
export type AppStart = { pieces: unknown[]; steps: number[]; start: object };
export type Payload = { url: string; text: string };

const piece = /^(?:self\.__next_f|\(self\.__next_f=self\.__next_f\|\|\[\]\))\.push\((.*)\);?$/s;
const start = /^\(globalThis\["TURBOPACK"\] \|\| \(globalThis\["TURBOPACK"\] = \[\]\)\)\.push\((.*)\);?$/s;

/**
 * Takes out of the page what Next writes in it for hydration, more than half of its bytes, into a file of its own. The
 * boot script fetches that file when the app starts; until then nobody needs it.
 */
export function movePayload(
  { elements }: Page,
  stepsBefore: (start: object) => number[],
): { edits: Edit[]; payload?: Payload } {
  const scripts = elements.filter(({ name }) => name === 'script');
  const pieces = scripts.filter(({ text }) => piece.test(text));
  const [starter] = scripts.filter(({ text }) => start.test(text));
  if (!starter) return { edits: [] };
  const call = Object(argument(starter, start));
  const app: AppStart = {
    pieces: pieces.map((script) => argument(script, piece)),
    steps: stepsBefore(call),
    start: call,
  };
  const text = JSON.stringify(app);
  const hash = createHash('sha256').update(text).digest('base64url').slice(0, 16);
  return {
    edits: [...pieces, starter].map(removal),
    payload: { url: withBase(`/_next/static/payload/${hash}.json`), text },
  };
}

function argument({ text }: HtmlElement, call: RegExp): unknown {
  return JSON.parse(call.exec(text)?.[1] ?? '');
}
