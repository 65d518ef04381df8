import { constants, crc32, deflateRawSync } from 'node:zlib';

/** Bytes, and the same deflated so that other deflated bytes can follow. */
export type Deflated = { bytes: Buffer; deflated: Buffer };

/** A file is made of parts: what several files have in common is deflated once. */
export type ZipFile = { name: string; parts: readonly Deflated[] };

export function deflate(body: string | Uint8Array): Deflated {
  const bytes = Buffer.from(body);
  return { bytes, deflated: deflateRawSync(bytes, { level: 9, finishFlush: constants.Z_FULL_FLUSH }) };
}

/** So many pieces are remembered: what all packages share, and what those of one case do. */
const mostPieces = 16;

/** Deflates the pieces of texts, of which many share some: each once, as long as it is asked for now and then. */
export function pieceDeflater(): (pieces: readonly string[]) => Deflated[] {
  const made = new Map<string, Deflated>();
  return (pieces) =>
    pieces.map((text) => {
      const piece = made.get(text) ?? deflate(text);
      // the least asked for stands first
      made.delete(text);
      made.set(text, piece);
      for (const [first] of made) if (made.size > mostPieces) made.delete(first);
      return piece;
    });
}

/** An empty last block. */
const ending = Buffer.from([3, 0]);
const version = 20;
const utf8Names = 0x0800;
const deflation = 8;
/** The first day that a zip file knows, 1 January 1980, at midnight: the same bytes whenever it is written. */
const firstDay = (1 << 5) | 1;

/** A zip file (APPNOTE 6.3, version 2.0) with these files, in this order. */
export function writeZip(files: readonly ZipFile[]): Buffer {
  const bodies: Buffer[] = [];
  const entries: Buffer[] = [];
  let offset = 0;
  for (const { name, parts } of files) {
    const path = Buffer.from(name);
    const packed = Buffer.concat([...parts.map(({ deflated }) => deflated), ending]);
    const facts = [
      ...short(version, utf8Names, deflation, 0, firstDay),
      ...long(parts.reduce((crc, { bytes }) => crc32(bytes, crc), 0)),
      ...long(
        packed.length,
        parts.reduce((sum, { bytes }) => sum + bytes.length, 0),
      ),
      ...short(path.length, 0),
    ];
    const body = Buffer.concat([Buffer.from([...long(0x04034b50), ...facts]), path, packed]);
    entries.push(
      Buffer.from([
        ...long(0x02014b50),
        ...short(version),
        ...facts,
        // no comment, the first disk, no attributes
        ...short(0, 0, 0),
        ...long(0, offset),
      ]),
      path,
    );
    bodies.push(body);
    offset += body.length;
  }
  const list = Buffer.concat(entries);
  const end = [
    ...long(0x06054b50),
    ...short(0, 0, files.length, files.length),
    ...long(list.length, offset),
    ...short(0),
  ];
  return Buffer.concat([...bodies, list, Buffer.from(end)]);
}

function short(...values: number[]): number[] {
  return values.flatMap((value) => [value & 255, (value >>> 8) & 255]);
}

function long(...values: number[]): number[] {
  return values.flatMap((value) => [...short(value), ...short(value >>> 16)]);
}
