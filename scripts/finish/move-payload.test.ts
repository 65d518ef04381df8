import { expect, test } from 'vitest';
import { movePayload } from './move-payload';

const start = '(globalThis["TURBOPACK"] || (globalThis["TURBOPACK"] = [])).push({})';
const first = '(self.__next_f=self.__next_f||[]).push([0])';
const second = 'self.__next_f.push([1,"x"])';
const page = `<body><p>tekst</p><script id="_R_">${start}</script><script>${first}</script><script>${second}</script></body>`;

test('what the app starts from leaves the page, and the start comes last', () => {
  const { html, payload } = movePayload(page);
  expect(html).toBe('<body><p>tekst</p></body>');
  expect(payload?.text).toBe(`${first};\n${second};\n${start}`);
});

test('its address changes with what it holds, and only then', () => {
  const other = movePayload(page.replace('"x"', '"y"'));
  expect(movePayload(page).payload?.url).toMatch(/^\/_next\/static\/payload\/[\w-]{16}\.js$/);
  expect(movePayload(page)).toEqual(movePayload(page));
  expect(other.payload?.url).not.toBe(movePayload(page).payload?.url);
});

test('a page without it stays as it is', () => {
  expect(movePayload('<script id="theme">x</script>')).toEqual({ html: '<script id="theme">x</script>' });
});
