import { ByteReader, ByteWriter } from './bytes.ts';

/** What the browser knows before it asks for anything: a page is a number, its columns are in `pages`. */
export interface SearchHead {
  /** How many shards of grams there are. */
  shards: number;
  /** Prefixes of readings, one a file of names. */
  names: string[];
  /** All syllables without tones, `v` for ü. */
  syllables: string[];
  /** Words of the kinds of pages. */
  kinds: string[];
  /** Code and name of the places that pages are about. */
  places: [code: string, name: string][];
  statuses: string[];
  /** Groups of words that mean the same, folded. */
  synonyms: string[][];
  /** What is also looked for where a word is asked for, folded. */
  leads: [word: string, also: string[]][];
  /** Words that say nothing of what is sought. */
  functionWords: string[];
  /** Questions that pages say they answer. */
  answers: [question: string, page: number][];
  hotline: string;
}

/** What is known of every page, a column each. The number of a page is its rank where nothing else tells. */
export interface PageColumns {
  /** First passage of each page; the number of all passages behind the last. */
  start: number[];
  kind: number[];
  /** 0 = of no place, else its number + 1. */
  place: number[];
  /** 0 = of no year. */
  year: number[];
  /** 0 = has no status, else its number + 1. */
  status: number[];
  /** Signs of the title, folded. */
  title: number[];
  /** 1 for lists and other pages that only repeat records. */
  list: number[];
}

const columns = ['kind', 'place', 'year', 'status', 'title', 'list'] as const;

/** The columns as bytes, column by column: neighbours are alike and pack well. */
export function encodePages(pages: PageColumns): Uint8Array {
  const out = new ByteWriter();
  const count = pages.kind.length;
  out.number(count);
  for (let page = 0; page < count; page += 1)
    out.number((pages.start[page + 1] ?? 0) - (pages.start[page] ?? 0));
  for (const column of columns) for (const value of pages[column]) out.number(value);
  return out.bytes();
}

export function decodePages(bytes: Uint8Array): PageColumns {
  const input = new ByteReader(bytes);
  const count = input.number();
  let next = 0;
  const start = [0, ...input.numbers(count).map((size) => (next += size))];
  const [kind, place, year, status, title, list] = columns.map(() => input.numbers(count));
  return {
    ...{ start, kind: kind ?? [], place: place ?? [], year: year ?? [] },
    ...{ status: status ?? [], title: title ?? [], list: list ?? [] },
  };
}

/** A part of a page: the words below a heading, or a clause. */
export interface Passage {
  /** Its anchor; empty for the page as a whole. */
  id: string;
  /** Its heading or its citation; empty where it has none. */
  label: string;
  text: string;
}

/** A page as it is kept for showing. */
export interface PageText {
  title: string;
  url: string;
  /** The first is its title. */
  passages: Passage[];
}
