import {
  decodeGrams,
  gramsOf,
  intersect,
  shardOfGram,
  shardOfUnit,
  union,
  wholeGram,
  type Gram,
} from './grams.ts';
import { decodePages, type SearchHead, type PageColumns, type PageText } from './head.ts';
import { decodeNames, filesFor, type NameEntry } from './names.ts';
import { decodeCharacters, type Characters } from './readings.ts';

/** Gives the bytes of a file of the index, unpacked. */
export type ReadFile = (name: string) => Promise<Uint8Array>;

const utf8 = new TextDecoder();

/** The files of an index, each asked for once and only when it is needed. */
export class SearchStore {
  readonly head: SearchHead;
  readonly pages: PageColumns;
  readonly #read: ReadFile;
  readonly #files = new Map<string, Promise<unknown>>();

  private constructor(head: SearchHead, pages: PageColumns, read: ReadFile) {
    this.head = head;
    this.pages = pages;
    this.#read = read;
  }

  static async open(read: ReadFile): Promise<SearchStore> {
    const [head, pages] = await Promise.all([read('head'), read('pages')]);
    return new SearchStore(JSON.parse(utf8.decode(head)) as SearchHead, decodePages(pages), read);
  }

  #once<Value>(name: string, make: (bytes: Uint8Array) => Value): Promise<Value> {
    const known = this.#files.get(name) as Promise<Value> | undefined;
    if (known) return known;
    const made = this.#read(name).then(make);
    this.#files.set(name, made);
    return made;
  }

  #shard(number: number): Promise<Map<Gram, Uint32Array>> {
    return this.#once(`grams-${number}`, decodeGrams);
  }

  /** Passages in which a folded string may stand literally, ascending: all in which it does, and few others. */
  async passagesOf(folded: string): Promise<Uint32Array> {
    const count = this.head.shards;
    if (folded.length < 2) {
      const unit = folded.charCodeAt(0);
      const shard = await this.#shard(shardOfUnit(unit, count));
      return union([...shard].filter(([gram]) => Math.floor(gram / 0x10000) === unit).map(([, it]) => it));
    }
    const lists = await Promise.all(
      gramsOf(folded).map(async (gram) => (await this.#shard(shardOfGram(gram, count))).get(gram)),
    );
    if (lists.some((it) => it === undefined)) return new Uint32Array();
    const found = lists.filter((it) => it !== undefined).sort((a, b) => a.length - b.length);
    const inOne = found.reduce(intersect);
    return inOne.length > 0 || folded.length <= overlap ? inOne : this.#acrossPassages(found);
  }

  /** Passages that are names, each as a whole this folded string. */
  async named(folded: string): Promise<Uint32Array> {
    const gram = wholeGram(folded);
    return (await this.#shard(shardOfGram(gram, this.head.shards))).get(gram) ?? new Uint32Array();
  }

  /** A long string may run over the end of a passage: pages that have all its grams, each by its first passage of text. */
  #acrossPassages(lists: readonly Uint32Array[]): Uint32Array {
    const pages = lists.map((it) =>
      Uint32Array.from(new Set([...it].map((passage) => this.pageOf(passage)))),
    );
    return pages
      .reduce<Uint32Array>(intersect, pages[0] ?? new Uint32Array())
      .map((page) => this.textStart(page));
  }

  /** The page of a passage. */
  pageOf(passage: number): number {
    const { start } = this.pages;
    let [low, high] = [0, start.length - 1];
    while (high - low > 1) {
      const middle = (low + high) >> 1;
      if ((start[middle] ?? 0) <= passage) low = middle;
      else high = middle;
    }
    return low;
  }

  /** The first passage of a page that is neither its title nor its names nor words beside its text. */
  textStart(page: number): number {
    return (this.pages.start[page] ?? 0) + 3;
  }

  text(page: number): Promise<PageText> {
    return this.#once(`text-${page}`, (bytes) => JSON.parse(utf8.decode(bytes)) as PageText);
  }

  characters(): Promise<Characters> {
    return this.#once('characters', (bytes) => decodeCharacters(utf8.decode(bytes)));
  }

  /** Names and terms whose initials are a beginning of these, or with `longer` also begin with them; of at most `most` files. */
  async names(initials: readonly string[], { longer = false, most = 16 } = {}): Promise<NameEntry[]> {
    const files = new Set(initials.flatMap((it) => filesFor(this.head.names, it, longer)));
    const read = [...files]
      .slice(0, most)
      .map((file) => this.#once(`names-${file}`, (bytes) => decodeNames(utf8.decode(bytes))));
    return (await Promise.all(read)).flat();
  }
}

/** So many signs of what follows are in the index of a passage, so that no short string is lost at its end. */
export const overlap = 8;
/** Stands between names, and between words that do not stand together. */
export const edge = '\u0002';
