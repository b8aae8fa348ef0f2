import { wholeNumbersIn } from './numbers.ts';

/**
 * Where every pair of signs stands: the index that makes every literal string findable. A gram is the number of two
 * UTF-16 units; a place is the number of a passage. Other things that are asked for have grams of their own beside them: a
 * single sign, four and seven digits in a row (pairs of digits stand everywhere), a number as a whole, a name as a whole. The last
 * three are digests in the private use area, each in a part of its own. A gram is in one shard of many, so that a string
 * of n signs asks for at most n - 1 small files.
 */
export type Gram = number;

/** The gram of the two units from a place on. */
export const gramAt = (folded: string, at: number): Gram =>
  folded.charCodeAt(at) * 0x10000 + folded.charCodeAt(at + 1);

const digestIn =
  (part: number) =>
  (text: string): Gram => {
    let digest = 0x811c9dc5;
    for (let at = 0; at < text.length; at += 1) digest = Math.imul(digest ^ text.charCodeAt(at), 0x01000193);
    digest ^= digest >>> 15;
    return (part + ((digest >>> 16) & 0x3ff)) * 0x10000 + (digest & 0xffff);
  };

/** A gram that stands for a whole name, so that a name is found as such by one gram and nothing else is. */
export const wholeGram = digestIn(0xe000);
const digitsGram = digestIn(0xe400);
/** A gram that stands for a number that is not a part of another one: 十万, but not that of 五十万. */
export const numberGram = digestIn(0xe800);

/** A gram that stands for a single sign. */
const signGram = (folded: string, at: number): Gram => folded.charCodeAt(at) * 0x10000;

const digitsOf = (run: string, size: number): Gram[] =>
  Array.from({ length: Math.max(0, run.length - size + 1) }, (_, at) => digitsGram(run.slice(at, at + size)));

function* pairsAndDigits(folded: string): Generator<Gram> {
  let from = 0;
  for (const { index, 0: run } of folded.matchAll(/\d{4,}/g)) {
    for (; from < index; from += 1) yield gramAt(folded, from);
    yield* digitsOf(run, run.length < 7 ? 4 : 7);
    from = index + run.length - 1;
  }
  for (; from + 1 < folded.length; from += 1) yield gramAt(folded, from);
}

/** The grams that a folded string asks for, each once. */
export const gramsOf = (folded: string): Gram[] =>
  folded.length === 1 ? [signGram(folded, 0)] : [...new Set(pairsAndDigits(folded))];

/** All grams under which a folded text is to be found, each once. */
export function gramsToFind(folded: string): Gram[] {
  // As signed integers, which a set holds without a box for each.
  const grams = new Set<number>();
  let unit = folded.charCodeAt(0);
  for (let at = 1; at <= folded.length; at += 1) {
    grams.add(unit << 16);
    if (at === folded.length) break;
    const next = folded.charCodeAt(at);
    grams.add((unit << 16) | next);
    unit = next;
  }
  for (const [run] of folded.matchAll(/\d{4,}/g))
    for (const size of run.length < 7 ? [4] : [4, 7]) for (const it of digitsOf(run, size)) grams.add(it | 0);
  for (const it of wholeNumbersIn(folded)) grams.add(numberGram(it) | 0);
  return Array.from(grams, (it) => it >>> 0);
}

/** Number of the shard, of `count`, in which a gram is. */
export const shardOfGram = (gram: Gram, count: number): number => {
  const mixed = Math.imul(Math.floor(gram / 0x10000) ^ Math.imul(gram & 0xffff, 0x85ebca6b), 0x9e3779b1);
  return ((mixed ^ (mixed >>> 15)) >>> 3) % count;
};

/** What stands in both of two ascending lists. */
export function intersect(a: Uint32Array, b: Uint32Array): Uint32Array {
  const out = new Uint32Array(Math.min(a.length, b.length));
  let size = 0;
  for (let i = 0, j = 0; i < a.length && j < b.length;) {
    const x = a[i] ?? 0;
    const y = b[j] ?? 0;
    if (x === y) out[size++] = x;
    if (x <= y) i += 1;
    if (y <= x) j += 1;
  }
  return out.subarray(0, size);
}

/** What stands in one of two ascending lists. */
function merge(a: Uint32Array, b: Uint32Array): Uint32Array {
  const out = new Uint32Array(a.length + b.length);
  let size = 0;
  for (let i = 0, j = 0; i < a.length || j < b.length;) {
    const x = a[i] ?? Infinity;
    const y = b[j] ?? Infinity;
    out[size++] = Math.min(x, y);
    if (x <= y) i += 1;
    if (y <= x) j += 1;
  }
  return out.subarray(0, size);
}

/** What stands in one of several ascending lists, ascending. */
export const union = (lists: readonly Uint32Array[]): Uint32Array =>
  lists.filter((it) => it.length > 0).reduce(merge, new Uint32Array());
