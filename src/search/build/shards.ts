import { ByteReader, ByteWriter } from '../bytes.ts';
import { gramAt, gramsToFind, shardOfGram, type Gram } from '../grams.ts';
import type { NameEntry } from '../names.ts';
import type { Word } from '../shard.ts';
import type { Numbering } from './numbering.ts';
import { PassageLists } from './passage-lists.ts';
import { PlacesByGram } from './places-by-gram.ts';
import { longestWord } from './vocabulary.ts';

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

/** Where each gram stands, gathered page by page, and the words that begin with it. */
export class Postings {
  readonly #grams: Numbering<Gram>;
  /** By the number of a gram, as the words are. */
  readonly #places = new PassageLists();
  readonly #words = new Map<number, Word[]>();
  /** Number of the first passage of each page, and at the end of all of them. */
  readonly start = [0];
  readonly #byGram = new PlacesByGram((gram, passages, from, to) => {
    for (let at = from; at < to; at += 1) this.#places.add(gram, passages[at] ?? 0);
  });
  readonly #written = [new ByteWriter(), new ByteWriter()] as const;
  #passage = 0;
  #placed = 0;
  #wordBytes = 0;

  /** @param grams what the numbers of pages stand for, as signed integers */
  constructor(grams: Numbering<Gram>) {
    this.#grams = grams;
  }

  /** Takes the grams of the next page, as `pageGrams` tells them. */
  add(page: Uint8Array): void {
    const input = new ByteReader(page);
    for (let passages = input.number(); passages > 0; passages -= 1) {
      for (let left = input.number(); left > 0; left -= 1) {
        this.#byGram.add(input.number(), this.#passage);
        this.#placed += 1;
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
    const weights = new Map([...everyday.map((it) => [it, everydayWeight] as const), ...weightsOf(entries)]);
    for (const [form, weight] of weights) {
      if (form.length < 2 || form.length > longestWord) continue;
      const also = leads.get(form);
      const gram = this.#grams.numberOf(gramAt(form, 0) | 0);
      const word: Word = { form, weight, ...(also && { also: [...also] }) };
      const beside = this.#words.get(gram);
      if (beside) beside.push(word);
      else this.#words.set(gram, [word]);
      this.#wordBytes += 3 * form.length + 3 + 3 * (also ?? []).join(' ').length;
    }
  }

  /** Whether a folded word may stand in a text, for each of its pairs of signs does. */
  mayStand(word: string): boolean {
    this.#byGram.settle();
    return gramsToFind(word).every((it) => this.#isKnown(this.#grams.known(it | 0) ?? -1));
  }

  /** How many shards there are for what has been taken. */
  get shards(): number {
    const bytes = this.#placed * 1.3 + this.#wordBytes + this.#known().length * 5;
    return Math.max(
      1,
      Math.min(Math.ceil(bytes / sizes.small), Math.max(mostSmall, Math.ceil(bytes / sizes.large))),
    );
  }

  /** The shards in their order, as bytes. */
  *encoded(): Generator<Uint8Array> {
    const shards = Array.from({ length: this.shards }, (): number[] => []);
    for (const number of this.#known()) shards[shardOfGram(this.#gram(number), shards.length)]?.push(number);
    for (const it of shards) yield this.#encode(it);
  }

  #gram(number: number): Gram {
    return (this.#grams.things[number] ?? 0) >>> 0;
  }

  #isKnown(number: number): boolean {
    return number >= 0 && (this.#places.countOf(number) > 0 || this.#words.has(number));
  }

  /** Numbers of the grams that stand anywhere or begin words. */
  #known(): number[] {
    this.#byGram.settle();
    return [...this.#grams.things.keys()].filter((it) => this.#isKnown(it));
  }

  /** A shard as bytes: all grams, each with the size of what is known of it, then that. */
  #encode(numbers: readonly number[]): Uint8Array {
    const [out, bodies] = this.#written;
    for (const it of this.#written) it.clear();
    out.number(numbers.length);
    let before = 0;
    for (const number of numbers.toSorted((a, b) => this.#gram(a) - this.#gram(b))) {
      const [gram, from] = [this.#gram(number), bodies.size];
      this.#places.writeTo(number, bodies);
      const words = this.#words.get(number);
      if (words) bodies.append(encoder.encode(words.map(lineOf).join('\n')));
      const unit = Math.floor(gram / 0x10000);
      out.number(unit - before);
      out.number(gram % 0x10000);
      out.number(bodies.size - from);
      before = unit;
    }
    out.append(bodies.written);
    return out.bytes();
  }
}
