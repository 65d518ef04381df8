import { expect, test } from 'vitest';
import { movePayload } from './move-payload';

const start = '(globalThis["TURBOPACK"] || (globalThis["TURBOPACK"] = [])).push({"runtimeModuleIds":[1]});';
const pieces =
  '<script>(self.__next_f=self.__next_f||[]).push([0])</script><script>self.__next_f.push([1,"\\u003cp>(x)"])</script>';
const page = `<body><p>tekst</p><script id="_R_">${start}</script>${pieces}</body>`;

test('what the app starts from leaves the page, as data', () => {
  const { html, payload } = movePayload(page);
  expect(html).toBe('<body><p>tekst</p></body>');
  expect(JSON.parse(payload?.text ?? '')).toEqual({ pieces: [[0], [1, '<p>(x)']], start: { runtimeModuleIds: [1] } });
});

test('its address changes with what it holds, and only then', () => {
  const other = movePayload(page.replace('(x)', '(y)'));
  expect(movePayload(page).payload?.url).toMatch(/^\/_next\/static\/payload\/[\w-]{16}\.json$/);
  expect(movePayload(page)).toEqual(movePayload(page));
  expect(other.payload?.url).not.toBe(movePayload(page).payload?.url);
});

test('a page without an app stays as it is', () => {
  expect(movePayload('<script id="theme">x</script>')).toEqual({ html: '<script id="theme">x</script>' });
});
