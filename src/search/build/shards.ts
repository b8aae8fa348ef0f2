import { ByteWriter } from '../bytes.ts';
import { fold } from '../fold.ts';
import { gramAt, gramsToFind, shardOfGram, wholeGram, type Gram } from '../grams.ts';
import type { NameEntry } from '../names.ts';
import type { Word } from '../shard.ts';
import { edge, overlap } from '../store.ts';
import { addressNames } from '../terms.ts';
import type { PageFacts, PageWords } from './page-store.ts';
import { PassageList } from './passage-list.ts';
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

const joined = (names: readonly string[]): string => edge + [...new Set(names.map(fold))].join(edge) + edge;
const wholeNames = (names: readonly string[]): Gram[] => [...new Set(names.map((it) => wholeGram(fold(it))))];

/** Signs beside a word among which are those that a string over its edge may have, spaces left out. */
const beside = [24, 200];

/** The words of no passage, each with what stands around it, so that a string over its edges is found too. */
function asideOf({ whole, aside }: PageWords): string {
  const folded = (size: (most: number) => string): string => {
    for (const most of beside) {
      const made = fold(size(most));
      if (made.length > overlap) return made;
    }
    return fold(size(beside.at(-1) ?? 0));
  };
  const around = aside.map(([from, to]) => {
    const before = folded((most) => whole.slice(Math.max(0, from - most), from)).slice(-overlap);
    const behind = folded((most) => whole.slice(to, to + most)).slice(0, overlap);
    return before + fold(whole.slice(from, to)) + behind;
  });
  return around.join(edge);
}

/** Texts whose grams are the passages of a page: title, names, words beside the text, then its passages, each with the beginning of what follows. */
function passageTexts(page: PageFacts, words: PageWords): string[] {
  const texts = words.passages.map((it) => fold(it.text));
  const following = texts.map((_, index) => {
    let next = '';
    for (let at = index + 1; at < texts.length && next.length < overlap; at += 1) next += texts[at] ?? '';
    return next.slice(0, overlap);
  });
  return [
    joined([page.title]),
    joined([...page.names, ...(page.placeNames ?? [])]),
    asideOf(words),
    ...texts.map((it, index) => it + (following[index] ?? '')),
    ...(page.answers ?? []).map((it) => joined([it])),
  ];
}

/** Each word once, with the most there is of it. */
function weightsOf(entries: readonly NameEntry[]): Map<string, number> {
  const weights = new Map<string, number>();
  for (const { form, weight } of entries) weights.set(form, Math.max(weight, weights.get(form) ?? 0));
  return weights;
}

const encoder = new TextEncoder();

const lineOf = ({ form, weight, also }: Word): string =>
  [form, weight, ...(also ? [also.join(' ')] : [])].join('\t');

function bodyOf({ places, words }: Posting): Uint8Array {
  const out = new ByteWriter();
  out.number(places.count);
  out.append(places.bytes());
  out.append(encoder.encode(words.map(lineOf).join('\n')));
  return out.bytes();
}

/** A shard as bytes: all grams, each with the size of what is known of it, then that. */
function encodeShard(postings: readonly (readonly [Gram, Posting])[]): Uint8Array {
  const sorted = postings
    .toSorted(([a], [b]) => a - b)
    .map(([gram, posting]) => ({ gram, body: bodyOf(posting) }));
  const out = new ByteWriter();
  out.number(sorted.length);
  let before = 0;
  for (const { gram, body } of sorted) {
    const unit = Math.floor(gram / 0x10000);
    out.number(unit - before);
    out.number(gram % 0x10000);
    out.number(body.length);
    before = unit;
  }
  for (const { body } of sorted) out.append(body);
  return out.bytes();
}

/** Where each gram stands, gathered page by page, and the words that begin with it. */
export class Postings {
  /** By gram as a signed integer, which a map holds without a box for each. */
  readonly #postings = new Map<number, Posting>();
  /** Number of the first passage of each page, and at the end of all of them. */
  readonly start = [0];
  #passage = 0;
  #total = 0;

  #of(gram: Gram): Posting {
    let known = this.#postings.get(gram | 0);
    if (!known) this.#postings.set(gram | 0, (known = { places: new PassageList(), words: [] }));
    return known;
  }

  /** Takes the next page. */
  add(page: PageFacts, words: PageWords): void {
    const addresses = page.list ? [] : addressNames(page.url);
    const named = [
      wholeNames([page.title]),
      wholeNames([...page.names, ...page.rows.map((it) => it.name), ...addresses]),
    ];
    for (const [index, text] of passageTexts(page, words).entries()) {
      for (const grams of [gramsToFind(text), named[index] ?? []])
        for (const gram of grams) {
          this.#of(gram).places.add(this.#passage);
          this.#total += 1.3;
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
      this.#of(gramAt(form, 0)).words.push({ form, weight, ...(also && { also: [...also] }) });
      this.#total += 3 * form.length + 3 + 3 * (also ?? []).join(' ').length;
    }
  }

  /** Whether a folded word may stand in a text, for each of its pairs of signs does. */
  mayStand(word: string): boolean {
    return [...gramsToFind(word)].every((it) => this.#postings.has(it | 0));
  }

  /** How many shards there are for what has been taken. */
  get shards(): number {
    const bytes = this.#total + this.#postings.size * 5;
    return Math.max(
      1,
      Math.min(Math.ceil(bytes / sizes.small), Math.max(mostSmall, Math.ceil(bytes / sizes.large))),
    );
  }

  /** The shards in their order, as bytes. */
  *encoded(): Generator<Uint8Array> {
    const shards = Array.from({ length: this.shards }, (): [Gram, Posting][] => []);
    for (const [signed, posting] of this.#postings) {
      const gram = signed >>> 0;
      shards[shardOfGram(gram, shards.length)]?.push([gram, posting]);
    }
    for (const it of shards) yield encodeShard(it);
  }
}
