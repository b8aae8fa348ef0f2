import { ByteReader } from '../bytes.ts';
import type { Numbering } from './numbering.ts';
import { longWords, type Empty } from './page-terms.ts';

/** A site where more stands together is a nation's, whose names alone are hundreds of thousands: what stands together but once is not kept. */
const mostTogether = 20_000;

/** A compound of which so many stand in one longer compound is a part of that: 志愿助 of 志愿助残, 区聋人 of 区聋人协会. */
const mostInLonger = 0.9;

/** What stands in fewer texts is a term only as a word. */
const leastOfAny = 2;

/** Compounds that hardly stand but in a longer one; of those that stand so seldom that they are no terms, nothing is told. */
function parts(counts: ReadonlyMap<string, number>): Set<string> {
  const inLonger = new Set<string>();
  for (const [term, count] of counts) {
    if (count < leastOfAny) continue;
    for (const part of [term.slice(0, -1), term.slice(1)])
      if (count >= mostInLonger * (counts.get(part) ?? Infinity)) inLonger.add(part);
  }
  return inLonger;
}

/** Times that signs must stand together which the dictionary takes for words of one sign each: 残联, but not 钱花. */
const leastOfSigns = 40;

/** Two such signs are a word that the dictionary does not know where one of them hardly stands but beside the other: 换届, 泗水. */
const bound = { share: 0.6, times: leastOfAny };

/** Passages in which a word of the dictionary stands with one more sign: 天津 in 天津市. */
function inLongerWords(words: ReadonlySet<string>, counts: ReadonlyMap<string, number>): Map<string, number> {
  const times = new Map<string, number>();
  for (const word of words) {
    const begun = word.slice(0, -1);
    if (words.has(begun)) times.set(begun, (times.get(begun) ?? 0) + (counts.get(word) ?? 0));
  }
  return times;
}

/** Times that words stand together which make a term. */
const leastTogether = 3;
/** A site that has fewer terms is one of few texts: in them no word stands often. */
const fewTerms = 3000;

/** What was counted in all pages, by what it says. */
interface Counted {
  counts: ReadonlyMap<string, number>;
  signs: ReadonlyMap<string, number>;
  words: ReadonlySet<string>;
  ofSigns: ReadonlySet<string>;
}

/**
 * The terms that texts use, with the number of passages each stands in: words of the dictionary, and words that stand
 * together again and again (残疾 + 人 + 证). They are counted page by page.
 */
export class TermCounter {
  readonly #strings: Numbering<string>;
  /** By the numbers of strings: passages with a compound, and with a sign that the dictionary takes for a word. */
  readonly #compounds: number[] = [];
  readonly #singles: number[] = [];
  readonly #words = new Set<number>();
  /** What stands together somewhere, if only once: any words of a title, two of a text. */
  readonly #together = new Set<number>();
  /** Words of such signs that stand between marks, if only once. */
  readonly #ofSigns = new Set<number>();
  readonly #goesOn: ReadonlySet<string>;
  readonly #particles: readonly string[];
  readonly #long: readonly string[];

  /** @param strings what the numbers of pages stand for */
  constructor(empty: Empty, strings: Numbering<string>) {
    this.#strings = strings;
    this.#particles = empty.particles;
    this.#long = longWords(empty);
    this.#goesOn = new Set(empty.unfinished);
  }

  /** Takes what `TermCutter` says of a page. */
  add(page: Uint8Array): void {
    const input = new ByteReader(page);
    for (const counts of [this.#compounds, this.#singles])
      for (let left = input.number(); left > 0; left -= 1) {
        const number = input.number();
        while (counts.length <= number) counts.push(0);
        counts[number] = (counts[number] ?? 0) + input.number();
      }
    for (const numbers of [this.#words, this.#ofSigns, this.#together])
      for (let left = input.number(); left > 0; left -= 1) numbers.add(input.number());
  }

  #stringsOf(numbers: Iterable<number>): Set<string> {
    return new Set(Array.from(numbers, (it) => this.#strings.things[it] ?? ''));
  }

  #countsOf(counts: readonly number[]): Map<string, number> {
    return new Map(
      [...counts.entries()].flatMap(([number, count]): [string, number][] =>
        count > 0 ? [[this.#strings.things[number] ?? '', count]] : [],
      ),
    );
  }

  #termsOf(least: number, { counts, signs, words, ofSigns }: Counted): [term: string, count: number][] {
    const edges = [...this.#particles, ...this.#long];
    const inLonger = parts(counts);
    const isBoundTerm = (term: string, count: number): boolean =>
      [...term].some((it) => count >= bound.share * (signs.get(it) ?? Infinity));
    const isOfSigns = (term: string): boolean => least < leastTogether && ofSigns.has(term);
    const isTerm = (term: string, count: number): boolean => {
      if (count < leastOfAny && !words.has(term) && !isOfSigns(term)) return false;
      if (this.#long.includes(term) || this.#particles.some((it) => term.startsWith(it) || term.endsWith(it)))
        return false;
      if (words.has(term) || isOfSigns(term)) return true;
      const isBound = term.length === 2 && isBoundTerm(term, count);
      if (term.length > 2 && this.#goesOn.has(term.charAt(0))) {
        const pair = term.slice(0, 2);
        if (!words.has(pair) && !isBoundTerm(pair, counts.get(pair) ?? 0)) return false;
      }
      const isOften = count >= leastOfSigns && ![...term].some((it) => this.#goesOn.has(it));
      const made = (term.length > 2 || isOften || isBound) && !inLonger.has(term);
      const often = count >= (isBound ? bound.times : least);
      return made && often && !edges.some((it) => term.startsWith(it) || term.endsWith(it));
    };
    const longer = inLongerWords(words, counts);
    return [...counts]
      .filter((it) => isTerm(...it))
      .map(([term, count]): [string, number] => [
        term,
        Math.max(isOfSigns(term) ? leastTogether : 0, count + (longer.get(term) ?? 0)),
      ])
      .sort(([a], [b]) => (a < b ? -1 : 1));
  }

  /** In the order of their signs, whatever the order of the pages: of a site of few texts also what stands together but twice. */
  terms(): [term: string, count: number][] {
    const counted: Counted = {
      counts: this.#countsOf(this.#compounds),
      signs: this.#countsOf(this.#singles),
      words: this.#stringsOf(this.#words),
      ofSigns: this.#stringsOf(this.#ofSigns),
    };
    const terms = this.#termsOf(leastTogether, counted);
    return terms.length < fewTerms ? this.#termsOf(leastTogether - 1, counted) : terms;
  }

  /** What is no term, but stands together somewhere: somebody may ask for it by its initials. None in a site of too much. */
  seldom(terms: ReadonlyMap<string, number>): string[] {
    if (this.#together.size >= mostTogether) return [];
    return [...this.#stringsOf(this.#together)].filter((it) => !terms.has(it)).sort();
  }
}
