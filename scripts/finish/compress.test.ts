import { mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { brotliDecompressSync, gunzipSync } from 'node:zlib';
import { afterAll, expect, test } from 'vitest';
import { openCompressor } from './compress';

const folder = mkdtempSync(join(tmpdir(), 'compressed-'));
afterAll(() => rmSync(folder, { recursive: true }));
const { variants } = openCompressor(folder);

test('text is compressed both ways and comes back whole', async () => {
  const body = Buffer.from('een lange keten van oorzaken '.repeat(50));
  const [br, gz] = await variants('a.html', body);
  expect(br?.encoding).toBe('br');
  expect(brotliDecompressSync(br?.body ?? '')).toEqual(body);
  expect(gunzipSync(gz?.body ?? '')).toEqual(body);
});

test('a form that is not smaller is left out', async () => {
  expect(await variants('a.txt', Buffer.from('x'))).toEqual([]);
});

test('what is compressed by nature is left alone', async () => {
  expect(await variants('a.woff2', Buffer.alloc(1000))).toEqual([]);
});

test('the same bytes are compressed once, and what no file asks for any more is forgotten', async () => {
  const store = mkdtempSync(join(folder, 'store-'));
  const [one, other] = ['a chain of causes '.repeat(50), 'another chain '.repeat(50)].map((text) => Buffer.from(text));
  const first = openCompressor(store);
  const made = await first.variants('a.html', one ?? Buffer.alloc(0));
  await first.variants('b.html', other ?? Buffer.alloc(0));
  first.forgetOthers();
  expect(readdirSync(store)).toHaveLength(4);

  for (const name of readdirSync(store)) writeFileSync(join(store, name), 'kept');
  const second = openCompressor(store);
  const kept = await second.variants('c.html', one ?? Buffer.alloc(0));
  expect(kept.map(({ body }) => body.toString())).toEqual(['kept', 'kept']);
  expect(made.map(({ body }) => body.toString())).not.toContain('kept');
  second.forgetOthers();
  expect(readdirSync(store)).toHaveLength(2);
});
