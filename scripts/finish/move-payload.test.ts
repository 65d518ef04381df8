import { expect, test } from 'vitest';
import { edited, parsePage } from './html';
import { movePayload, type Payload } from './move-payload';

const start = '(globalThis["TURBOPACK"] || (globalThis["TURBOPACK"] = [])).push({"runtimeModuleIds":[1]});';
const pieces =
  '<script>(self.__next_f=self.__next_f||[]).push([0])</script><script>self.__next_f.push([1,"\\u003cp>(x)"])</script>';
const page = `<body><p>tekst</p><script id="_R_">${start}</script>${pieces}</body>`;

function moved(html: string): { html: string; payload?: Payload | undefined } {
  const source = parsePage(html);
  const { edits, payload } = movePayload(source, (call) => [7, Object.keys(call).length]);
  return { html: edited(source, edits), payload };
}

test('what the app starts from leaves the page, as data', () => {
  const { html, payload } = moved(page);
  expect(html).toBe('<body><p>tekst</p></body>');
  expect(JSON.parse(payload?.text ?? '')).toEqual({
    pieces: [[0], [1, '<p>(x)']],
    steps: [7, 1],
    start: { runtimeModuleIds: [1] },
  });
});

test('its address changes with what it holds, and only then', () => {
  const other = moved(page.replace('(x)', '(y)'));
  expect(moved(page).payload?.url).toMatch(/^\/_next\/static\/payload\/[\w-]{16}\.json$/);
  expect(moved(page)).toEqual(moved(page));
  expect(other.payload?.url).not.toBe(moved(page).payload?.url);
});

test('a page without an app stays as it is', () => {
  expect(moved('<script id="theme">x</script>')).toEqual({ html: '<script id="theme">x</script>' });
});
