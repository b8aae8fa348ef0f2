import { ByteReader, ByteWriter } from './bytes.ts';

/**
 * Where every pair of signs stands: the index that makes every literal string findable. A gram is the number of two
 * UTF-16 units; a place is the number of a passage. Grams are kept in shards by their first unit, so that a string of n signs asks for at most n - 1
 * files, and a single sign for one.
 */
export type Gram = number;

const gramAt = (folded: string, at: number): Gram =>
  folded.charCodeAt(at) * 0x10000 + folded.charCodeAt(at + 1);

/**
 * A gram that stands for a whole name: its digest, in the private use area, so that a name is found as such by one gram
 * and nothing else is.
 */
export function wholeGram(folded: string): Gram {
  let digest = 0x811c9dc5;
  for (let at = 0; at < folded.length; at += 1)
    digest = Math.imul(digest ^ folded.charCodeAt(at), 0x01000193);
  digest ^= digest >>> 15;
  return (0xe000 + ((digest >>> 16) & 0x3ff)) * 0x10000 + (digest & 0xffff);
}

const firstUnit = (gram: Gram): number => Math.floor(gram / 0x10000);

/** The grams of a folded string, each once. */
export function gramsOf(folded: string): Gram[] {
  const grams = new Set<Gram>();
  for (let at = 0; at + 1 < folded.length; at += 1) grams.add(gramAt(folded, at));
  return [...grams];
}

/** Number of the shard, of `count`, in which grams with this first unit are. */
export const shardOfUnit = (unit: number, count: number): number =>
  (Math.imul(unit, 0x9e3779b1) >>> 8) % count;

export const shardOfGram = (gram: Gram, count: number): number => shardOfUnit(firstUnit(gram), count);

/** A shard as bytes: all grams, then how many places each has, then the places as gaps. */
export function encodeGrams(postings: ReadonlyMap<Gram, readonly number[]>): Uint8Array {
  const sorted = [...postings].sort(([a], [b]) => a - b);
  const out = new ByteWriter();
  out.number(sorted.length);
  let before = 0;
  for (const [gram] of sorted) {
    const unit = firstUnit(gram);
    out.number(unit - before);
    before = unit;
  }
  for (const [gram] of sorted) out.number(gram % 0x10000);
  for (const [, places] of sorted) out.number(places.length);
  for (const [, places] of sorted) {
    let last = -1;
    for (const place of places) {
      out.number(place - last - 1);
      last = place;
    }
  }
  return out.bytes();
}

/** A shard read back: the passages of each gram, in order. */
export function decodeGrams(bytes: Uint8Array): Map<Gram, Uint32Array> {
  const input = new ByteReader(bytes);
  const count = input.number();
  let unit = 0;
  const firsts = input.numbers(count).map((gap) => (unit += gap));
  const seconds = input.numbers(count);
  const sizes = input.numbers(count);
  return new Map(
    sizes.map((size, index) => {
      let last = -1;
      const places = new Uint32Array(size);
      for (let at = 0; at < size; at += 1) places[at] = last = last + 1 + input.number();
      return [(firsts[index] ?? 0) * 0x10000 + (seconds[index] ?? 0), places];
    }),
  );
}

/** What stands in both of two ascending lists. */
export function intersect(a: Uint32Array, b: Uint32Array): Uint32Array {
  const out = new Uint32Array(Math.min(a.length, b.length));
  let size = 0;
  for (let i = 0, j = 0; i < a.length && j < b.length;) {
    const [x, y] = [a[i] ?? 0, b[j] ?? 0];
    if (x === y) out[size++] = x;
    if (x <= y) i += 1;
    if (y <= x) j += 1;
  }
  return out.subarray(0, size);
}

/** What stands in one of several ascending lists, ascending. */
export const union = (lists: readonly Uint32Array[]): Uint32Array => {
  if (lists.length === 1 && lists[0]) return lists[0];
  return Uint32Array.from(new Set(lists.flatMap((it) => [...it]))).sort();
};
