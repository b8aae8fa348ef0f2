import { fold } from '../fold.ts';
import type { ExtractedPage } from './extract.ts';
import { TextCounts } from './text-counts.ts';

const segmenter = new Intl.Segmenter('zh', { granularity: 'word' });
const most = 8;
const han = /^\p{Script=Han}+$/u;

/** The words of a text by ICU's dictionary, in runs that no mark, particle or function word breaks. */
function runsOf(text: string, particles: ReadonlySet<string>): string[][] {
  const runs: string[][] = [[]];
  for (const { segment } of segmenter.segment(text)) {
    if (han.test(segment) && !particles.has(segment)) runs.at(-1)?.push(segment);
    else runs.push([]);
  }
  return runs.filter((it) => it.length > 0);
}

/** So many words make a compound of a text; of a title, with the name of a body in it, as many as there are signs. */
const mostOfText = 4;

function* compounds(
  run: readonly string[],
  unfinished: ReadonlySet<string>,
  mostOf = mostOfText,
): Generator<string> {
  for (let from = 0; from < run.length; from += 1) {
    let word = '';
    let goesOn = false;
    for (let to = from; to < Math.min(run.length, from + mostOf); to += 1) {
      word += run[to] ?? '';
      if (word.length > most) break;
      // 后 of 后备 goes on; whether that is a word is known when all texts have been read.
      const begins = to === from && run[from + 1]?.length === 1;
      goesOn ||= unfinished.has(run[to] ?? '') && !begins;
      const isPair = word.length === 2 && to > from;
      if (word.length >= 2 && (isPair || !(goesOn && to > from))) yield word;
    }
  }
}

/** Two words that stand together, of two signs or more each. */
function* pairsIn(run: readonly string[]): Generator<string> {
  for (const [at, word] of run.entries()) {
    const next = run[at + 1] ?? '';
    if (word.length > 1 && next.length > 1 && word.length + next.length <= most) yield word + next;
  }
}

/** A site where more stands together is a nation's, whose names alone are hundreds of thousands: what stands together but once is not kept. */
const mostTogether = 20_000;

/** Between the cells of a table or two paragraphs no term stands; in a text of letters there is one between two words, too. */
const blanks = /\s+/;

/** A compound of which so many stand in one longer compound is a part of that: 志愿助 of 志愿助残, 区聋人 of 区聋人协会. */
const mostInLonger = 0.9;

/** Compounds that hardly stand but in a longer one. */
function parts(counts: ReadonlyMap<string, number>): Set<string> {
  const inLonger = new Set<string>();
  for (const [term, count] of counts)
    for (const part of [term.slice(0, -1), term.slice(1)])
      if (count >= mostInLonger * (counts.get(part) ?? Infinity)) inLonger.add(part);
  return inLonger;
}

/** Times that signs must stand together which the dictionary takes for words of one sign each: 残联, but not 钱花. */
const leastOfSigns = 40;

/** Two such signs are a word that the dictionary does not know where one of them hardly stands but beside the other: 换届, 泗水. */
const bound = { share: 0.6, times: 2 };

/** Signs in a row, each a word of its own to the dictionary: a word that it does not know. */
function* signsTogether(run: readonly string[]): Generator<string> {
  let signs = '';
  for (const word of [...run, '']) {
    if (word.length === 1) {
      signs += word;
      continue;
    }
    if (signs.length > 1 && signs.length <= mostSigns) yield signs;
    signs = '';
  }
}
const mostSigns = 4;

/** Three or four such signs between two marks are a word that the dictionary does not know: 网格员. */
const isWordOfSigns = (run: readonly string[]): boolean =>
  run.length > 2 && run.length <= mostSigns && run.every((it) => it.length === 1);

/** Times that words stand together which make a term. */
const leastTogether = 3;
/** A site that has fewer terms is one of few texts: in them no word stands often. */
const fewTerms = 3000;

/** Pieces that are cut once: labels and names of kinds stand on every page. What is met beyond so many is cut each time. */
const mostCut = 20_000;

/** Words that terms are not made of. */
interface Empty {
  /** No term begins or ends with them. */
  particles: readonly string[];
  /** No compound begins or ends with those of two signs and more, and none is a term. */
  functionWords: readonly string[];
  /** Words after which a term goes on. */
  unfinished: readonly string[];
}

/** A piece of a text as it counts: the numbers of its terms and of its signs, each once. */
interface CutPiece {
  runs: string[][];
  terms: readonly number[];
  signs: readonly number[];
  /** Whether what stands together in it was noted as in a title, as in a text. */
  noted: { title: boolean; text: boolean };
}

/**
 * The terms that texts use, with the number of passages each stands in: words of the dictionary, and words that stand
 * together again and again (残疾 + 人 + 证). They are counted page by page.
 */
export class TermCounter {
  readonly #compounds = new TextCounts();
  /** Passages with a sign that the dictionary takes for a word. */
  readonly #singles = new TextCounts();
  readonly #words = new Set<string>();
  /** What stands together somewhere, if only once: any words of a title, two of a text. */
  readonly #together = new Set<string>();
  /** Words of such signs that stand between marks, if only once. */
  readonly #ofSigns = new Set<string>();
  readonly #cut = new Map<string, CutPiece>();
  readonly #goesOn: ReadonlySet<string>;
  readonly #parts: ReadonlySet<string>;
  readonly #particles: readonly string[];
  readonly #long: readonly string[];
  #texts = 0;

  constructor({ particles, functionWords, unfinished }: Empty) {
    this.#particles = particles;
    this.#long = functionWords.filter((it) => it.length > 1);
    this.#goesOn = new Set(unfinished);
    this.#parts = new Set([...particles, ...this.#long]);
  }

  #pieceOf(piece: string): CutPiece {
    const known = this.#cut.get(piece);
    if (known) return known;
    const runs = runsOf(fold(piece), this.#parts);
    const terms = new Set<number>();
    const signs = new Set<number>();
    for (const run of runs) {
      if (isWordOfSigns(run)) this.#ofSigns.add(run.join(''));
      for (const word of run)
        if (word.length >= 2) this.#words.add(word);
        else signs.add(this.#singles.numberOf(word));
      for (const it of compounds(run, this.#goesOn)) terms.add(this.#compounds.numberOf(it));
    }
    const made: CutPiece = {
      ...{ runs, terms: [...terms], signs: [...signs] },
      noted: { title: false, text: false },
    };
    if (this.#cut.size < mostCut) this.#cut.set(piece, made);
    return made;
  }

  #noteTogether({ runs, noted }: CutPiece, where: keyof CutPiece['noted']): void {
    if (noted[where]) return;
    noted[where] = true;
    for (const run of runs) {
      if (this.#together.size >= mostTogether) return;
      for (const it of where === 'title'
        ? compounds(run, this.#goesOn, most)
        : [...pairsIn(run), ...signsTogether(run)])
        if (this.#together.size < mostTogether) this.#together.add(it);
    }
  }

  add({ list, title, passages }: Pick<ExtractedPage, 'list' | 'title' | 'passages'>): void {
    if (list) return;
    for (const [index, text] of [title, ...passages.map((it) => it.text)].entries()) {
      this.#texts += 1;
      for (const it of text.split(blanks)) {
        const piece = this.#pieceOf(it);
        this.#compounds.count(piece.terms, this.#texts);
        this.#singles.count(piece.signs, this.#texts);
        this.#noteTogether(piece, index === 0 ? 'title' : 'text');
      }
    }
  }

  #termsOf(
    least: number,
    counts: ReadonlyMap<string, number>,
    signs: ReadonlyMap<string, number>,
  ): [term: string, count: number][] {
    const edges = [...this.#particles, ...this.#long];
    const inLonger = parts(counts);
    const isBoundTerm = (term: string, count: number): boolean =>
      [...term].some((it) => count >= bound.share * (signs.get(it) ?? Infinity));
    const isOfSigns = (term: string): boolean => least < leastTogether && this.#ofSigns.has(term);
    const isTerm = (term: string, count: number): boolean => {
      if (this.#long.includes(term) || this.#particles.some((it) => term.startsWith(it) || term.endsWith(it)))
        return false;
      if (this.#words.has(term) || isOfSigns(term)) return true;
      const isBound = term.length === 2 && isBoundTerm(term, count);
      if (term.length > 2 && this.#goesOn.has(term.charAt(0))) {
        const pair = term.slice(0, 2);
        if (!this.#words.has(pair) && !isBoundTerm(pair, counts.get(pair) ?? 0)) return false;
      }
      const isOften = count >= leastOfSigns && ![...term].some((it) => this.#goesOn.has(it));
      const made = (term.length > 2 || isOften || isBound) && !inLonger.has(term);
      const often = count >= (isBound ? bound.times : least);
      return made && often && !edges.some((it) => term.startsWith(it) || term.endsWith(it));
    };
    const inLongerWords = this.#inLongerWords(counts);
    return [...counts]
      .filter((it) => isTerm(...it))
      .map(([term, count]): [string, number] => [
        term,
        Math.max(isOfSigns(term) ? leastTogether : 0, count + (inLongerWords.get(term) ?? 0)),
      ])
      .sort(([a], [b]) => (a < b ? -1 : 1));
  }

  /** Passages in which a word of the dictionary stands with one more sign: 天津 in 天津市. */
  #inLongerWords(counts: ReadonlyMap<string, number>): Map<string, number> {
    const times = new Map<string, number>();
    for (const word of this.#words) {
      const begun = word.slice(0, -1);
      if (this.#words.has(begun)) times.set(begun, (times.get(begun) ?? 0) + (counts.get(word) ?? 0));
    }
    return times;
  }

  /** In the order of their signs, whatever the order of the pages: of a site of few texts also what stands together but twice. */
  terms(): [term: string, count: number][] {
    const [counts, signs] = [this.#compounds.all(), this.#singles.all()];
    const terms = this.#termsOf(leastTogether, counts, signs);
    return terms.length < fewTerms ? this.#termsOf(leastTogether - 1, counts, signs) : terms;
  }

  /** What is no term, but stands together somewhere: somebody may ask for it by its initials. None in a site of too much. */
  seldom(terms: ReadonlyMap<string, number>): string[] {
    if (this.#together.size >= mostTogether) return [];
    return [...this.#together].filter((it) => !terms.has(it)).sort();
  }
}
