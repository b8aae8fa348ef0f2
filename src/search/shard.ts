import { ByteReader } from './bytes.ts';
import type { Gram } from './grams.ts';

/** A word of the site's names and texts. */
export interface Word {
  form: string;
  /** How much there is of it: times in texts, more for names. */
  weight: number;
  /** What is looked for as well where it is asked for; nothing where this is left out. */
  also?: string[];
}

const decoder = new TextDecoder();

/** A shard read back; what is known of a gram is read when it is asked for, for a search wants one of dozens. */
export class GramShard {
  readonly #bodies = new Map<Gram, Uint8Array>();
  /** What has been read: the pairs of a query are asked for again and again. */
  readonly #places = new Map<Gram, Uint32Array>();
  readonly #words = new Map<Gram, Word[]>();

  constructor(bytes: Uint8Array) {
    const input = new ByteReader(bytes);
    const count = input.number();
    const sizes: [gram: Gram, size: number][] = [];
    let unit = 0;
    for (let at = 0; at < count; at += 1) {
      unit += input.number();
      sizes.push([unit * 0x10000 + input.number(), input.number()]);
    }
    let from = input.at;
    for (const [gram, size] of sizes) this.#bodies.set(gram, bytes.subarray(from, (from += size)));
  }

  /** The passages of a gram, ascending. */
  places(gram: Gram): Uint32Array {
    const [body, known] = [this.#bodies.get(gram), this.#places.get(gram)];
    if (known ?? !body) return known ?? new Uint32Array();
    const input = new ByteReader(body);
    const places = new Uint32Array(input.number());
    let last = -1;
    for (let at = 0; at < places.length; at += 1) places[at] = last += 1 + input.number();
    this.#places.set(gram, places);
    return places;
  }

  /** The words that begin with a gram. */
  words(gram: Gram): Word[] {
    const [body, known] = [this.#bodies.get(gram), this.#words.get(gram)];
    if (known ?? !body) return known ?? [];
    const input = new ByteReader(body);
    for (let left = input.number(); left > 0; left -= 1) input.number();
    const words = decoder
      .decode(body.subarray(input.at))
      .split('\n')
      .filter(Boolean)
      .map((line) => {
        const [form = '', weight = '', also] = line.split('\t');
        return { form, weight: Number(weight), ...(also && { also: also.split(' ') }) };
      });
    this.#words.set(gram, words);
    return words;
  }
}
