import { inflateSync } from 'node:zlib';
import type { ReadablePart } from './readable-part.ts';
import { stringsOf } from './strings.ts';

/** What stands before the picture in a JPEG: Exif, XMP, IPTC, remarks. */
function* jpegSegments(bytes: Buffer): Generator<Buffer> {
  for (let at = 2; at + 4 <= bytes.length && bytes[at] === 0xff;) {
    const marker = bytes[at + 1] ?? 0;
    if (marker === 0xda) return;
    const size = bytes.readUInt16BE(at + 2);
    if ((marker >= 0xe1 && marker <= 0xef) || marker === 0xfe) yield bytes.subarray(at + 4, at + 2 + size);
    at += 2 + size;
  }
}

function unpacked(bytes: Buffer): Buffer {
  try {
    return inflateSync(bytes, { maxOutputLength: 1 << 20 });
  } catch {
    return bytes;
  }
}

/** Words and Exif of a PNG; words may be packed behind their name. */
function* pngChunks(bytes: Buffer): Generator<Buffer> {
  for (let at = 8; at + 12 <= bytes.length;) {
    const size = bytes.readUInt32BE(at);
    const type = bytes.toString('latin1', at + 4, at + 8);
    const data = bytes.subarray(at + 8, at + 8 + size);
    if (/^(?:tEXt|eXIf)$/.test(type)) yield data;
    if (type === 'zTXt') yield unpacked(data.subarray(data.indexOf(0) + 2));
    if (type === 'iTXt') {
      yield data;
      const packed = data.indexOf(Buffer.from([0x78]), data.indexOf(0));
      if (packed > 0) yield unpacked(data.subarray(packed));
    }
    at += 12 + size;
  }
}

/** Exif and XMP of a WebP. */
function* webpChunks(bytes: Buffer): Generator<Buffer> {
  for (let at = 12; at + 8 <= bytes.length;) {
    const size = bytes.readUInt32LE(at + 4);
    if (/^(?:EXIF|XMP )$/.test(bytes.toString('latin1', at, at + 4)))
      yield bytes.subarray(at + 8, at + 8 + size);
    at += 8 + size + (size % 2);
  }
}

/** The parts of a picture that describe it; of other kinds than these the whole. */
function describing(bytes: Buffer): Buffer[] {
  const start = bytes.toString('latin1', 0, 12);
  if (start.startsWith('\xff\xd8')) return [...jpegSegments(bytes)];
  if (start.startsWith('\x89PNG')) return [...pngChunks(bytes)];
  return start.startsWith('RIFF') ? [...webpChunks(bytes)] : [bytes];
}

/** Tag of the first directory of Exif that points to the place where a picture was taken. */
const gps = 0x8825;

/** Whether TIFF data that begin here have a place in their first directory (Exif 2.32, 4.6.3). */
function pointsToPlace(bytes: Buffer, at: number): boolean {
  const isLittle = bytes[at] === 0x49;
  const short = (index: number): number => (isLittle ? bytes.readUInt16LE(index) : bytes.readUInt16BE(index));
  const long = (index: number): number => (isLittle ? bytes.readUInt32LE(index) : bytes.readUInt32BE(index));
  const directory = at + 8 <= bytes.length ? at + long(at + 4) : bytes.length;
  if (directory + 2 > bytes.length) return false;
  for (
    let entry = directory + 2, left = short(directory);
    left > 0 && entry + 12 <= bytes.length;
    left -= 1, entry += 12
  )
    if (short(entry) === gps) return true;
  return false;
}

/** Whether a picture says where it was taken, in Exif or XMP. */
export const saysWhere = (bytes: Buffer): boolean =>
  describing(bytes).some((part) => {
    if (part.toString('latin1').includes('GPSLatitude')) return true;
    return ['II*\0', 'MM\0*'].some((mark) => {
      const at = part.indexOf(mark, 0, 'latin1');
      return at >= 0 && pointsToPlace(part, at);
    });
  });

/** What is known of a picture besides what it shows: Exif, XMP, IPTC, remarks. */
export const picturePieces = (bytes: Buffer): ReadablePart[] => [
  { part: '图片信息', text: describing(bytes).map(stringsOf).join('\n') },
];
