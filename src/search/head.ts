import { ByteReader, ByteWriter } from './bytes.ts';

/** What the browser knows before it asks for anything: a page is a number, its columns are in `pages`. */
export interface SearchHead {
  /** How many shards of grams there are. */
  shards: number;
  /** Initials that the files of names begin with, ascending. */
  names: string[];
  /** Whether all names are in the vocabulary, so that words are heard by it first. */
  vocabularyHasNames: boolean;
  /** All syllables without tones, `v` for ü. */
  syllables: string[];
  /** Words of the kinds of pages. */
  kinds: string[];
  statuses: string[];
  /** Groups of words that mean the same, folded. */
  synonyms: string[][];
  /** How many of each group stand in the texts, before the others: only these are looked for. */
  standing: number[];
  /** What is also looked for where a word of one sign is asked for, folded; that of others stands in their shards. */
  leads: [word: string, also: string[]][];
  /** Words that say nothing of what is sought. */
  functionWords: string[];
  /** Words that ask for a number. */
  counting: string[];
  /** Words that say little of what is sought. */
  minor: string[];
  /** Words for facts that records of bodies and places state. */
  facts: string[];
  /** Words of questions, and the numbers of the kinds of pages that answer these. */
  intents: [words: string[], kinds: number[]][];
  /** Terms of what records of kinds offer, and the numbers of these kinds: an everyday word for one of them asks for that. */
  offered: [words: string[], kinds: number[]][];
  /** Words of one sign at whose end a query is a question: 吗. */
  closing: string[];
  /** What people call kinds of pages, and their numbers: 文件 the policies. */
  called: [words: string[], kinds: number[]][];
  /** What records of kinds are in their names, and the numbers of these kinds: 残疾人之家 the places of service. */
  things: [words: string[], kinds: number[]][];
  /** Numbers of the kinds of pages that a day is mostly asked for. */
  dated: number[];
  /** Numbers of the kinds of pages that tell figures of what records of other kinds are. */
  figures: number[];
  /** Numbers of the kinds of pages of the portal itself. */
  own: number[];
  /** Numbers of the kinds of pages that gather what records say. */
  gathering: number[];
  /** Words that turn a question round. */
  negating: string[];
  /** What stands before and behind a word in the question what it means, folded: 什么是…, …是什么意思. */
  definitions: [before: string, behind: string][];
  /** Pages whose rows are words that they explain. */
  explaining: number[];
  hotline: string;
  /** The year in which the index was made: 去年 is the one before. */
  year: number;
}

/** What is known of every page, a column each. The number of a page is its rank where nothing else tells. */
export interface PageColumns {
  /** First passage of each page; the number of all passages behind the last. */
  start: number[];
  kind: number[];
  /** The county, city or province that it lies in: 0 = none, else its number in the file of areas + 1. */
  area: number[];
  /** 0 = of no year. */
  year: number[];
  /** 0 = has no status, else its number + 1. */
  status: number[];
  /** Signs of the title, folded. */
  title: number[];
  /** 1 for lists and other pages that only repeat records. */
  list: number[];
  /** Known questions: so many passages at the end of the page. */
  asked: number[];
  /** Signs of each known question that are no function words, page by page. */
  questions: number[];
}

const columns = ['kind', 'area', 'year', 'status', 'title', 'list', 'asked'] as const;

/** The counties, cities and provinces that pages lie in, each with those above it, the largest first. */
export type Areas = readonly (readonly [code: string, name: string])[][];

export const encodeAreas = (names: ReadonlyMap<string, string>): string => JSON.stringify([...names]);

export function decodeAreas(text: string): Areas {
  const names = new Map(JSON.parse(text) as [string, string][]);
  return [...names.keys()].map((code) =>
    [2, 4, 6].flatMap((length) => {
      const above = code.slice(0, length);
      const name = length > code.length ? undefined : names.get(above);
      return name === undefined ? [] : [[above, name] as const];
    }),
  );
}

/** The columns as bytes, column by column: neighbours are alike and pack well. */
export function encodePages(pages: PageColumns): Uint8Array {
  const out = new ByteWriter();
  const count = pages.kind.length;
  out.number(count);
  for (let page = 0; page < count; page += 1)
    out.number((pages.start[page + 1] ?? 0) - (pages.start[page] ?? 0));
  for (const column of [...columns, 'questions'] as const)
    for (const value of pages[column]) out.number(value);
  return out.bytes();
}

export function decodePages(bytes: Uint8Array): PageColumns {
  const input = new ByteReader(bytes);
  const count = input.number();
  let next = 0;
  const start = [0, ...input.numbers(count).map((size) => (next += size))];
  const [kind, area, year, status, title, list, asked = []] = columns.map(() => input.numbers(count));
  return {
    ...{ start, kind: kind ?? [], area: area ?? [], year: year ?? [] },
    ...{ status: status ?? [], title: title ?? [], list: list ?? [] },
    asked,
    questions: input.numbers(asked.reduce((sum, it) => sum + it, 0)),
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
  /** Name of the place that it is about. */
  place?: string;
  /** The first is its title. */
  passages: Passage[];
  /** Questions that it says it answers. */
  asked?: string[];
}
