import { Zip, type ZipInputFile } from 'fflate';
import { crc32, deflateRawSync } from 'node:zlib';

/** A file as a zip file holds it: what many zip files share is packed once. */
export interface Packed {
  deflated: Uint8Array<ArrayBuffer>;
  /** Of the file itself. */
  size: number;
  crc: number;
}

/** Packs the bytes of a file; the same bytes give the same. */
export const packed = (bytes: Uint8Array): Packed => ({
  deflated: deflateRawSync(bytes),
  size: bytes.length,
  crc: crc32(bytes),
});

const deflateMethod = 8;

/** A zip file can't say a time before 1980, and says it in local time: the day is what counts. */
const zipTime = (madeAt: Date): Date => {
  const day = new Date(Math.max(madeAt.getTime(), Date.UTC(1980, 0, 2)));
  return new Date(day.getUTCFullYear(), day.getUTCMonth(), day.getUTCDate());
};

/** A zip file of packed files by their path, in this order. */
export function zipFile(files: Readonly<Record<string, Packed>>, madeAt: Date): Uint8Array<ArrayBuffer> {
  const chunks: Uint8Array[] = [];
  const zip = new Zip((error, chunk) => {
    if (error) throw error;
    chunks.push(chunk);
  });
  for (const [filename, { deflated, size, crc }] of Object.entries(files)) {
    const file: ZipInputFile = { filename, size, crc, compression: deflateMethod, mtime: zipTime(madeAt) };
    zip.add(file);
    file.ondata?.(null, deflated, true);
  }
  zip.end();
  return Buffer.concat(chunks);
}
