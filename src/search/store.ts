import { gramAt, gramsOf, intersect, shardOfGram, numberGram, wholeGram, type Gram } from './grams.ts';
import type { WordRead } from './decode.ts';
import { isHan } from './fold.ts';
import {
  decodeAreas,
  decodePages,
  type Areas,
  type SearchHead,
  type PageColumns,
  type PageText,
} from './head.ts';
import { decodeNames, filesFor, type Initials, type NameEntry } from './names.ts';
import { GramShard, type Word } from './shard.ts';
import { Vocabulary } from './vocabulary.ts';
import { hasLetters, rareFile, decodeCharacters, type Characters } from './readings.ts';

/** Gives the bytes of a file of the index, unpacked. */
export type ReadFile = (name: string) => Promise<Uint8Array>;

/** Of a string of more grams every third is asked for first, or every fourth: where one of them is nowhere, the others need not be. */
const few = 5;
const many = 8;

/** What is longer is mostly a question. */
const longestName = 8;

const shardName = (gram: Gram, { shards }: SearchHead): string => `grams-${shardOfGram(gram, shards)}`;

const utf8 = new TextDecoder();

/** The files of an index, each asked for once and only when it is needed; one that failed is asked for again. */
export class SearchStore {
  readonly head: SearchHead;
  readonly pages: PageColumns;
  /** Readings of the characters that the site uses. */
  readonly #common: Characters;
  readonly #read: ReadFile;
  /** The page of each passage. */
  readonly #pageOf: Uint32Array;
  /** Signs of each passage that is a known question. */
  readonly #questionSigns: Uint8Array;
  readonly #sizes = new Map<number, number>();
  readonly #files = new Map<string, Promise<unknown>>();

  private constructor(head: SearchHead, pages: PageColumns, common: Characters, read: ReadFile) {
    this.head = head;
    this.pages = pages;
    this.#common = common;
    this.#read = read;
    this.#pageOf = new Uint32Array(pages.start.at(-1) ?? 0);
    this.#questionSigns = new Uint8Array(this.#pageOf.length);
    let question = 0;
    for (let page = 0; page < pages.kind.length; page += 1) {
      const end = pages.start[page + 1] ?? 0;
      this.#pageOf.fill(page, pages.start[page], end);
      for (let at = end - (pages.asked[page] ?? 0); at < end; at += 1)
        this.#questionSigns[at] = pages.questions[question++] ?? 0;
    }
  }

  static async open(read: ReadFile): Promise<SearchStore> {
    const [head, pages, common] = await Promise.all([read('head'), read('pages'), read('characters')]);
    return new SearchStore(
      JSON.parse(utf8.decode(head)) as SearchHead,
      decodePages(pages),
      decodeCharacters(utf8.decode(common)),
      read,
    );
  }

  #once<Value>(name: string, make: (bytes: Uint8Array) => Value): Promise<Value> {
    const known = this.#files.get(name) as Promise<Value> | undefined;
    if (known) return known;
    const made = this.#read(name).then(make);
    this.#files.set(name, made);
    made.catch(() => this.#files.delete(name));
    return made;
  }

  #shard(gram: Gram): Promise<GramShard> {
    return this.#once(shardName(gram, this.head), (bytes) => new GramShard(bytes));
  }

  async #places(gram: Gram): Promise<Uint32Array> {
    return (await this.#shard(gram)).places(gram);
  }

  /**
   * Asks ahead for what a query will need that begins so: its pairs of signs, as typed and simplified, and the words to hear by
   * where it stands nowhere. What fails is asked for again when it is needed.
   */
  async expect(folded: string): Promise<void> {
    const plainSigns = this.characters(folded).then(({ simplified }) =>
      [...folded].map((it) => simplified.get(it) ?? it).join(''),
    );
    const standing = this.#anyOf(gramsOf(folded));
    const plain = await plainSigns;
    const stands = await (plain === folded ? standing : this.#anyOf(gramsOf(plain)));
    const mayBeHeard = hasLetters(folded) || (!stands && folded.length <= longestName);
    if (mayBeHeard && this.head.vocabularyHasNames) await this.vocabulary();
  }

  /** Whether all of some grams are somewhere. */
  async #anyOf(grams: readonly Gram[]): Promise<boolean> {
    return (await Promise.all(grams.map((it) => this.#places(it)))).every((it) => it.length > 0);
  }

  /** The words that begin with two signs. */
  async words(pair: string): Promise<Word[]> {
    const gram = gramAt(pair, 0);
    return (await this.#shard(gram)).words(gram);
  }

  /** What is also looked for where a folded word is asked for: it stands beside the pair of signs that the word begins with. */
  async ledTo(word: string): Promise<readonly string[]> {
    if (word.length < 2) return this.head.leads.flatMap(([one, also]) => (one === word ? also : []));
    return (await this.words(word.slice(0, 2))).find((it) => it.form === word)?.also ?? [];
  }

  /**
   * Passages in which a folded string may stand literally, ascending: all in which it does, and few others. Shards that are there
   * already say first whether it can stand anywhere.
   */
  async passagesOf(folded: string): Promise<Uint32Array> {
    const grams = gramsOf(folded);
    const isThere = (gram: Gram): boolean => this.#files.has(shardName(gram, this.head));
    const [there, others] = [grams.filter(isThere), grams.filter((it) => !isThere(it))];
    const rounds = grams.length > many ? 4 : grams.length > few ? 3 : 1;
    const parts = [
      there,
      ...Array.from({ length: rounds }, (_, round) => others.filter((_, at) => at % rounds === round)),
    ];
    const lists: Uint32Array[] = [];
    for (const part of parts) {
      const read = await Promise.all(part.map((it) => this.#places(it)));
      if (read.some((it) => it.length === 0)) return new Uint32Array();
      lists.push(...read);
    }
    const ascending = lists.sort((a, b) => a.length - b.length);
    const inOne = ascending.reduce(intersect);
    return inOne.length > 0 || folded.length <= overlap ? inOne : this.#acrossPassages(ascending);
  }

  /** Passages that are names, each as a whole this folded string. */
  named(folded: string): Promise<Uint32Array> {
    return this.#places(wholeGram(folded));
  }

  /** Passages in which a number stands as it is written here, not as a part of another one. */
  withNumber(written: string): Promise<Uint32Array> {
    return this.#places(numberGram(written));
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

  /** How many records of a kind there are. */
  sizeOfKind(kind: number): number {
    if (this.#sizes.size === 0)
      for (const [page, it] of this.pages.kind.entries())
        if (this.pages.list[page] !== 1) this.#sizes.set(it, (this.#sizes.get(it) ?? 0) + 1);
    return this.#sizes.get(kind) ?? 0;
  }

  /** The page of a passage. */
  pageOf(passage: number): number {
    return this.#pageOf[passage] ?? this.pages.kind.length - 1;
  }

  /** How many signs a known question has that are no function words; 0 of any other passage. */
  questionSigns(passage: number): number {
    return this.#questionSigns[passage] ?? 0;
  }

  /** The first passage of a page that is neither its title nor its names nor words beside its text. */
  textStart(page: number): number {
    return (this.pages.start[page] ?? 0) + 3;
  }

  text(page: number): Promise<PageText> {
    return this.#once(`text-${page}`, (bytes) => JSON.parse(utf8.decode(bytes)) as PageText);
  }

  /** Counties, cities and provinces, in the order of the numbers that pages have of theirs. */
  areas(): Promise<Areas> {
    return this.#once('areas', (bytes) => decodeAreas(utf8.decode(bytes)));
  }

  /** Readings and simplified forms of the characters of a text. */
  async characters(text: string): Promise<Characters> {
    const common = this.#common;
    const rare = [...text].filter((it) => isHan(it) && !common.readings.has(it)).map((it) => rareFile(it));
    if (rare.length === 0) return common;
    const read = await Promise.all(
      [...new Set(rare)].map((file) =>
        this.#once(`characters-${file}`, (bytes) => decodeCharacters(utf8.decode(bytes))),
      ),
    );
    return {
      readings: new Map([common, ...read].flatMap((it) => [...it.readings])),
      simplified: new Map([common, ...read].flatMap((it) => [...it.simplified])),
    };
  }

  /** The names and words that there is most of. */
  vocabulary(): Promise<Vocabulary> {
    return this.#once('vocabulary', (bytes) => new Vocabulary(utf8.decode(bytes), this.#common));
  }

  /** Names and terms that may have such initials: of the one file with the most of them, where all names are in it. */
  async heard(initials: Initials | undefined): Promise<WordRead[]> {
    return this.head.vocabularyHasNames ? (await this.vocabulary()).from(initials) : this.names(initials);
  }

  /** Names and terms that may have such initials, or a beginning of them; with `longer` also those that go on; of at most `most` files. */
  async names(initials: Initials | undefined, { longer = false, most = 16 } = {}): Promise<NameEntry[]> {
    const files = initials === undefined ? [] : filesFor(this.head.names, initials, longer);
    const read = files
      .slice(0, most)
      .map((file) => this.#once(`names-${file}`, (bytes) => decodeNames(utf8.decode(bytes), this.#common)));
    return (await Promise.all(read)).flat();
  }
}

/** So many signs of what follows are in the index of a passage, so that no short string is lost at its end. */
export const overlap = 8;
/** Stands between names, and between words that do not stand together. */
export const edge = '\u0002';
