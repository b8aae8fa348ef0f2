import { parentPort } from 'node:worker_threads';
import { parseDocument } from 'htmlparser2';
import { Interner } from '../../interner.ts';
import { StructureReader } from './index.ts';
import type { AskedStructure, ReadStructure } from './second-reader.ts';

let fresh: (string | [number, number])[] = [];
const reader = new StructureReader(
  new Interner((first, second) => fresh.push(typeof first === 'string' ? first : [first, second])),
);
const sheets = new Map<string, string>();

/** The thread of `second-reader.ts`: answers each page with its features and what is new of their numbers, in order. */
parentPort?.on('message', ({ url, html, key, css }: AskedStructure) => {
  if (css !== undefined) sheets.set(key, css);
  const features = reader.read(url, parseDocument(html), { key, css: sheets.get(key) ?? '' });
  parentPort?.postMessage({ features: Uint32Array.from(features), fresh } satisfies ReadStructure);
  fresh = [];
});
