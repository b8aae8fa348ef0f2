import { deflateRawSync } from 'node:zlib';

/** Small shards are as they are: to build the tables of their code takes a slow telephone longer than to load them. */
const leastPacked = 2000;

/** The last block of deflated bytes, stored as it is: RFC 1951, 3.2.4. */
function storedBlock(content: Uint8Array): Uint8Array {
  const block = Buffer.alloc(5 + content.length);
  block.writeUInt8(1, 0);
  block.writeUInt16LE(content.length, 1);
  block.writeUInt16LE(content.length ^ 0xffff, 3);
  block.set(content, 5);
  return block;
}

/** The level of packing: 9 takes five times as long for large shards, and makes them 2 % smaller. */
const level = 7;

/** A file of the index as it is published. Packed here: to have a small one packed beside takes ten times as long as packing it. */
export const packedFile = (name: string, content: string | Uint8Array): Uint8Array =>
  typeof content !== 'string' && name.startsWith('grams-') && content.length < leastPacked
    ? storedBlock(content)
    : deflateRawSync(content, { level });
