import { promisify } from 'node:util';
import { deflateRaw } from 'node:zlib';

const deflate = promisify<Uint8Array | string, { level: number }, Uint8Array>(deflateRaw);

/** Small shards are as they are: to build the tables of their code takes a slow telephone longer than to load them. */
const leastPacked = 2000;

/** A file of the index as it is published; it is packed beside this thread. */
export const packedFile = (name: string, content: string | Uint8Array): Promise<Uint8Array> =>
  deflate(content, { level: name.startsWith('grams-') && content.length < leastPacked ? 0 : 9 });
