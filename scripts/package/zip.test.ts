import fc from 'fast-check';
import { strFromU8, unzipSync } from 'fflate';
import { expect, test } from 'vitest';
import { deflate, pieceDeflater, writeZip } from './zip';

test('what is put in comes out, in one part or in several', () => {
  const body = fc.array(fc.oneof(fc.string(), fc.lorem({ maxCount: 400 })), { maxLength: 4 });
  fc.assert(
    fc.property(fc.dictionary(fc.stringMatching(/^[a-zé]{1,9}\.x$/), body, { noNullPrototype: true }), (files) => {
      const zip = writeZip(Object.entries(files).map(([name, parts]) => ({ name, parts: parts.map(deflate) })));
      const read = Object.entries(unzipSync(zip)).map(([name, bytes]) => [name, strFromU8(bytes)]);
      expect(read).toEqual(Object.entries(files).map(([name, parts]) => [name, parts.join('')]));
    }),
  );
});

test('a file is written once, with its sum, and not the clock', () => {
  const file = { name: 'a.txt', parts: [deflate('chain '), deflate('reaction')] };
  const zip = writeZip([file]);
  // the sum of "chain reaction" by the polynomial of zip files
  expect(zip.readUInt32LE(14)).toBe(0x61b33c22);
  expect(zip.readUInt32LE(10)).toBe(0x00210000);
  expect(writeZip([file])).toEqual(zip);
});

test('a piece that two texts share is deflated once', () => {
  const deflated = pieceDeflater();
  const [own, shared] = deflated(['one', 'what both have']);
  const [other, again] = deflated(['two', 'what both have']);
  expect(again).toBe(shared);
  expect(other).not.toEqual(own);
});

test('a piece that everybody has is remembered among many that nobody asks for again', () => {
  const deflated = pieceDeflater();
  const [, shared] = deflated(['own of 0', 'what all have']);
  for (const at of Array(50).keys()) expect(deflated([`own of ${at}`, 'what all have'])[1]).toBe(shared);
});
