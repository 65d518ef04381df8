import { brotliDecompressSync, gunzipSync } from 'node:zlib';
import { expect, test } from 'vitest';
import { compressedVariants } from './compress';

test('text is compressed both ways and comes back whole', async () => {
  const body = Buffer.from('een lange keten van oorzaken '.repeat(50));
  const [br, gz] = await compressedVariants('a.html', body);
  expect(br?.encoding).toBe('br');
  expect(brotliDecompressSync(br?.body ?? '')).toEqual(body);
  expect(gunzipSync(gz?.body ?? '')).toEqual(body);
});

test('a form that is not smaller is left out', async () => {
  expect(await compressedVariants('a.txt', Buffer.from('x'))).toEqual([]);
});

test('what is compressed by nature is left alone', async () => {
  expect(await compressedVariants('a.woff2', Buffer.alloc(1000))).toEqual([]);
});
