import { inflateRawSync } from 'node:zlib';
import type { Gram } from '../grams.ts';
import type { ExtractedPage } from './extract.ts';
import type { Numbering } from './numbering.ts';
import { packedFile } from './packed-file.ts';
import { pageGrams } from './page-grams.ts';
import type { KeptReadings } from './pinyin.ts';
import { TermCutter } from './page-terms.ts';
import type { SearchSettings } from './settings.ts';
import type { Spool } from './spool.ts';

/** What stays of a page in memory. */
export type PageFacts = Omit<ExtractedPage, 'passages' | 'whole' | 'aside'>;

/** What is told of a page when it is taken. */
interface PageTold {
  facts: PageFacts;
  /** Each sign of it once. */
  signs: string;
}

/** Where the record of a page lies: its beginning, and the length of each of its sections. */
export type RecordPlace = readonly [at: number, told: number, terms: number, grams: number, text: number];

/** Where records lie, and what their numbers stand for: of this build, or since an earlier one. */
export interface RecordMemory {
  spool: Spool;
  strings: Numbering<string>;
  /** As signed integers. */
  grams: Numbering<Gram>;
  readings: KeptReadings;
}

type ShownPage = Pick<ExtractedPage, 'title' | 'passages'>;

/** The words of a page's title and passages. */
export const wordsOfPage = ({ title, passages }: ShownPage): string =>
  [title, ...passages.map(({ text }) => text)].join(' ');

/** What a list of the portal is called, before what its title adds: 易读版：容易看懂的文字. */
function listName({ list, url, title }: ExtractedPage): string[] {
  const [name = '', added] = title.normalize('NFKC').split(':');
  return list === true && added !== undefined && /^\/[^/]+\/$/.test(url) ? [name] : [];
}

const encoder = new TextEncoder();
const decoder = new TextDecoder();

/** All that the index takes from a page, whatever other pages there are: so it can be kept while the page is as it was. */
export class PageRecords {
  readonly #memory: RecordMemory;
  readonly #levels: SearchSettings['levels'];
  readonly #cutter: TermCutter;

  constructor(settings: SearchSettings, memory: RecordMemory) {
    this.#memory = memory;
    this.#levels = settings.levels;
    this.#cutter = new TermCutter(settings, memory.strings);
  }

  /** Makes the record of a page. */
  make(extracted: ExtractedPage): RecordPlace {
    const page = { ...extracted, names: [...extracted.names, ...listName(extracted)] };
    const { passages, whole, aside, ...facts } = page;
    const placeNames = [...(page.placeNames ?? []), ...(this.#levels[page.place?.length ?? 0] ?? [])];
    const { title, url, placeName: place, answers: asked } = page;
    const sections = [
      encoder.encode(JSON.stringify({ facts, signs: [...new Set(whole)].join('') } satisfies PageTold)),
      this.#cutter.cut(page),
      pageGrams({ ...facts, placeNames, passages, whole, aside }, this.#memory.grams),
      packedFile('text', JSON.stringify({ title, url, place, passages, asked })),
    ] as const;
    const [told, terms, grams, text] = sections;
    const at = this.#memory.spool.put(Buffer.concat(sections));
    return [at, told.length, terms.length, grams.length, text.length];
  }

  /** What the index takes when a page comes: what it is told, and the terms as `TermCounter` reads them, until another one comes. */
  taken([at, told, terms]: RecordPlace): PageTold & { terms: Uint8Array } {
    const bytes = this.#memory.spool.get(at, told + terms);
    const page = JSON.parse(decoder.decode(bytes.subarray(0, told))) as PageTold;
    return { ...page, terms: bytes.subarray(told) };
  }

  /** What the index takes when the order of pages is known: the grams as `Postings` reads them, until another page is placed, and the page as it is kept for showing, packed. */
  placed([at, told, terms, grams, text]: RecordPlace): { grams: Uint8Array; text: Uint8Array } {
    const bytes = this.#memory.spool.get(at + told + terms, grams + text);
    // The text goes to another thread, with all of the memory that it lies in.
    return { grams: bytes.subarray(0, grams), text: bytes.slice(grams) };
  }

  /** The words of the page's title and passages. */
  words(record: RecordPlace): string {
    return wordsOfPage(JSON.parse(decoder.decode(inflateRawSync(this.placed(record).text))) as ShownPage);
  }
}
