import { expect, test } from 'vitest';
import { contentType } from './content-type';
import { Refusal } from './refusal';

test('an extension says the type, and text says its charset', () => {
  expect(contentType('nl/about.html', Buffer.from(''))).toBe('text/html; charset=utf-8');
  expect(contentType('a.woff2', Buffer.from(''))).toBe('font/woff2');
});

test('a drawn image without extension is known by its signature', () => {
  expect(contentType('nl/opengraph-image', Buffer.from('89504e470d0a1a0a00', 'hex'))).toBe('image/png');
});

test('an unknown kind is refused by name', () => {
  expect(() => contentType('CNAME', Buffer.from('x'))).toThrow(Refusal);
  expect(() => contentType('a.exe', Buffer.from('x'))).toThrow('out/a.exe');
});
