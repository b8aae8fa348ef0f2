import { ByteWriter } from '../bytes.ts';
import { fold } from '../fold.ts';
import type { ExtractedPage } from './extract.ts';
import type { Numbering } from './numbering.ts';
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

const mostSigns = 4;

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

/** Three or four such signs between two marks are a word that the dictionary does not know: 网格员. */
const isWordOfSigns = (run: readonly string[]): boolean =>
  run.length > 2 && run.length <= mostSigns && run.every((it) => it.length === 1);

/** Between the cells of a table or two paragraphs no term stands; in a text of letters there is one between two words, too. */
const blanks = /\s+/;

/** Pieces that are cut once: labels and names of kinds stand on every page. What is met beyond so many is cut each time. */
const mostCut = 20_000;

/** Words that terms are not made of. */
export interface Empty {
  /** No term begins or ends with them. */
  particles: readonly string[];
  /** No compound begins or ends with those of two signs and more, and none is a term. */
  functionWords: readonly string[];
  /** Words after which a term goes on. */
  unfinished: readonly string[];
}

/** Empty words of two signs and more: those of one are particles where they are any. */
export const longWords = ({ functionWords }: Empty): string[] => functionWords.filter((it) => it.length > 1);

/** Where a piece stands: more words of a title are one name. */
type Where = 'title' | 'text';

/** A piece of a text as it counts: numbers of strings, each once. */
interface CutPiece {
  runs: string[][];
  terms: readonly number[];
  signs: readonly number[];
  words: readonly number[];
  ofSigns: readonly number[];
  together: Partial<Record<Where, readonly number[]>>;
}

/** Cuts the texts of pages into what terms are found by. */
export class TermCutter {
  readonly #strings: Numbering<string>;
  readonly #goesOn: ReadonlySet<string>;
  readonly #parts: ReadonlySet<string>;
  readonly #cut = new Map<string, CutPiece>();
  readonly #terms = new TextCounts();
  readonly #signs = new TextCounts();
  #texts = 0;

  /** @param strings numbers what it finds */
  constructor(empty: Empty, strings: Numbering<string>) {
    this.#strings = strings;
    this.#goesOn = new Set(empty.unfinished);
    this.#parts = new Set([...empty.particles, ...longWords(empty)]);
  }

  #numbersOf(strings: Iterable<string>): number[] {
    return Array.from(new Set(strings), (it) => this.#strings.numberOf(it));
  }

  #pieceOf(piece: string): CutPiece {
    const known = this.#cut.get(piece);
    if (known) return known;
    const runs = runsOf(fold(piece), this.#parts);
    const [words, signs] = [true, false].map((long) => runs.flat().filter((it) => it.length >= 2 === long));
    const made: CutPiece = {
      runs,
      terms: this.#numbersOf(runs.flatMap((run) => [...compounds(run, this.#goesOn)])),
      signs: this.#numbersOf(signs ?? []),
      words: this.#numbersOf(words ?? []),
      ofSigns: this.#numbersOf(runs.filter(isWordOfSigns).map((run) => run.join(''))),
      together: {},
    };
    if (this.#cut.size < mostCut) this.#cut.set(piece, made);
    return made;
  }

  #togetherIn({ runs, together }: CutPiece, where: Where): readonly number[] {
    return (together[where] ??= this.#numbersOf(
      runs.flatMap((run) =>
        where === 'title'
          ? [...compounds(run, this.#goesOn, most)]
          : [...pairsIn(run), ...signsTogether(run)],
      ),
    ));
  }

  /**
   * What a page adds to the terms of its site, as `TermCounter` reads it: compounds and single signs, each with the number of
   * texts it stands in; words of the dictionary; words of signs between two marks; what stands together.
   */
  cut({ list, title, passages }: Pick<ExtractedPage, 'list' | 'title' | 'passages'>): Uint8Array {
    const [words, ofSigns, together] = [new Set<number>(), new Set<number>(), new Set<number>()];
    for (const [index, text] of (list ? [] : [title, ...passages.map((it) => it.text)]).entries()) {
      this.#texts += 1;
      for (const it of text.split(blanks)) {
        const piece = this.#pieceOf(it);
        this.#terms.count(piece.terms, this.#texts);
        this.#signs.count(piece.signs, this.#texts);
        for (const number of piece.words) words.add(number);
        for (const number of piece.ofSigns) ofSigns.add(number);
        for (const number of this.#togetherIn(piece, index === 0 ? 'title' : 'text')) together.add(number);
      }
    }
    const out = new ByteWriter();
    for (const counted of [this.#terms.take(), this.#signs.take()]) {
      out.number(counted.length);
      for (const [number, times] of counted) {
        out.number(number);
        out.number(times);
      }
    }
    for (const numbers of [words, ofSigns, together]) {
      out.number(numbers.size);
      for (const it of numbers) out.number(it);
    }
    return out.bytes();
  }
}
