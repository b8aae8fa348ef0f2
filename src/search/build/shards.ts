import { ByteReader, ByteWriter } from '../bytes.ts';
import { gramAt, gramsToFind, shardOfGram, type Gram } from '../grams.ts';
import type { NameEntry } from '../names.ts';
import type { Word } from '../shard.ts';
import type { Numbering } from './numbering.ts';
import { PassageList } from './passage-list.ts';
import { PlacesByGram } from './places-by-gram.ts';
import { longestWord } from './vocabulary.ts';

/** What is known of a gram: the passages that it stands in, and the words that begin with it. */
interface Posting {
  places: PassageList;
  words: Word[];
}

/** Bytes of a shard, about, and of one where that would be too many files for a host. */
const sizes = { small: 560, large: 1500 };
const mostSmall = 5000;

const everydayWeight = 2;

/** Each word once, with the most there is of it. */
function weightsOf(entries: readonly NameEntry[]): Map<string, number> {
  const weights = new Map<string, number>();
  for (const { form, weight } of entries) weights.set(form, Math.max(weight, weights.get(form) ?? 0));
  return weights;
}

const encoder = new TextEncoder();

const lineOf = ({ form, weight, also }: Word): string =>
  [form, weight, ...(also ? [also.join(' ')] : [])].join('\t');

/** A shard as bytes: all grams, each with the size of what is known of it, then that. */
function encodeShard(postings: readonly (readonly [Gram, Posting])[]): Uint8Array {
  const [out, bodies] = [new ByteWriter(), new ByteWriter()];
  out.number(postings.length);
  let before = 0;
  for (const [gram, { places, words }] of postings.toSorted(([a], [b]) => a - b)) {
    const from = bodies.size;
    places.writeTo(bodies);
    if (words.length > 0) bodies.append(encoder.encode(words.map(lineOf).join('\n')));
    const unit = Math.floor(gram / 0x10000);
    out.number(unit - before);
    out.number(gram % 0x10000);
    out.number(bodies.size - from);
    before = unit;
  }
  out.append(bodies.bytes());
  return out.bytes();
}

/** Where each gram stands, gathered page by page, and the words that begin with it. */
export class Postings {
  readonly #grams: Numbering<Gram>;
  /** By the number of a gram. */
  readonly #postings: (Posting | undefined)[] = [];
  /** Number of the first passage of each page, and at the end of all of them. */
  readonly start = [0];
  readonly #byGram = new PlacesByGram((gram, passages, from, to) => {
    const { places } = this.#of(gram);
    for (let at = from; at < to; at += 1) places.add(passages[at] ?? 0);
  });
  #passage = 0;
  #places = 0;
  #wordBytes = 0;
  #size = 0;

  /** @param grams what the numbers of pages stand for, as signed integers */
  constructor(grams: Numbering<Gram>) {
    this.#grams = grams;
  }

  #of(number: number): Posting {
    const known = this.#postings[number];
    if (known) return known;
    while (this.#postings.length < number) this.#postings.push(undefined);
    this.#size += 1;
    return (this.#postings[number] = { places: new PassageList(), words: [] });
  }

  /** Takes the grams of the next page, as `pageGrams` tells them. */
  add(page: Uint8Array): void {
    const input = new ByteReader(page);
    for (let passages = input.number(); passages > 0; passages -= 1) {
      for (let left = input.number(); left > 0; left -= 1) {
        this.#byGram.add(input.number(), this.#passage);
        this.#places += 1;
      }
      this.#passage += 1;
    }
    this.start.push(this.#passage);
  }

  /** Takes the words of the site; everyday words are known where they are typed, and nothing that somebody meant who typed another word. */
  addWords(
    entries: readonly NameEntry[],
    everyday: readonly string[],
    leads: ReadonlyMap<string, readonly string[]>,
  ): void {
    this.#byGram.settle();
    const weights = new Map([...everyday.map((it) => [it, everydayWeight] as const), ...weightsOf(entries)]);
    for (const [form, weight] of weights) {
      if (form.length < 2 || form.length > longestWord) continue;
      const also = leads.get(form);
      const gram = this.#grams.numberOf(gramAt(form, 0) | 0);
      this.#of(gram).words.push({ form, weight, ...(also && { also: [...also] }) });
      this.#wordBytes += 3 * form.length + 3 + 3 * (also ?? []).join(' ').length;
    }
  }

  /** Whether a folded word may stand in a text, for each of its pairs of signs does. */
  mayStand(word: string): boolean {
    this.#byGram.settle();
    return gramsToFind(word).every((it) => this.#postings[this.#grams.known(it | 0) ?? -1] !== undefined);
  }

  /** How many shards there are for what has been taken. */
  get shards(): number {
    this.#byGram.settle();
    const bytes = this.#places * 1.3 + this.#wordBytes + this.#size * 5;
    return Math.max(
      1,
      Math.min(Math.ceil(bytes / sizes.small), Math.max(mostSmall, Math.ceil(bytes / sizes.large))),
    );
  }

  /** The shards in their order, as bytes. */
  *encoded(): Generator<Uint8Array> {
    const shards = Array.from({ length: this.shards }, (): [Gram, Posting][] => []);
    for (const [number, posting] of this.#postings.entries()) {
      if (!posting) continue;
      const gram = (this.#grams.things[number] ?? 0) >>> 0;
      shards[shardOfGram(gram, shards.length)]?.push([gram, posting]);
    }
    for (const it of shards) yield encodeShard(it);
  }
}
