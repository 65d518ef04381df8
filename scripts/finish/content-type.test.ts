import { expect, test } from 'vitest';
import { BuildRefusal } from './build-refusal';
import { contentTypeOf } from './content-type';

test('an extension says the type, and text says its charset', () => {
  expect(contentTypeOf('nl/about.html', Buffer.from(''))).toBe('text/html; charset=utf-8');
  expect(contentTypeOf('a.woff2', Buffer.from(''))).toBe('font/woff2');
});

test('a drawn image without extension is known by its signature', () => {
  expect(contentTypeOf('nl/opengraph-image', Buffer.from('89504e470d0a1a0a00', 'hex'))).toBe('image/png');
});

test('an unknown kind is refused by name', () => {
  expect(() => contentTypeOf('CNAME', Buffer.from('x'))).toThrow(BuildRefusal);
  expect(() => contentTypeOf('a.exe', Buffer.from('x'))).toThrow('out/a.exe');
});
