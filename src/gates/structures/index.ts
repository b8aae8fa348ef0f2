import { Interner } from '../interner.ts';
import type { BuiltPage, BuiltSite } from '../types.ts';
import { PageReader, type PageStructure } from './page-reader.ts';
import { ReadingThread } from './reading-thread.ts';

/** Fewer pages are read before a thread has been compiled. */
const worthAThread = 300;
/** So many pages that were asked for, of a site as large, tell that most will be: then a thread reads the others. */
const tellsMany = 30;

/** Pages that may be asked for before one is answered: enough that a thread never waits, few enough that none is long in memory. */
export const mostAsked = 4;

/** The structures of a site's pages for the gates that ask for them, side by side: each page is read once for all. */
export class SiteStructures {
  /** Gives the features of all pages their numbers. */
  readonly interner = new Interner();
  readonly #site: BuiltSite;
  readonly #here: PageReader;
  readonly #ownThread: number;
  #thread: ReadingThread | undefined;
  /** What one gate has asked for, and the other may. */
  readonly #read = new Map<BuiltPage, Promise<PageStructure>>();
  #asked = 0;
  #holders = 0;

  constructor(site: BuiltSite, ownThread: number) {
    this.#site = site;
    this.#ownThread = ownThread;
    this.#here = new PageReader(site, this.interner);
  }

  /** The structure of a page. Throws what went wrong in the thread. */
  of(page: BuiltPage): Promise<PageStructure> {
    const before = this.#read.get(page);
    if (before) {
      this.#read.delete(page);
      return before;
    }
    const read = this.#readNow(page);
    // Whoever waits for it hears of a failure; nobody may.
    read.catch(() => undefined);
    this.#read.set(page, read);
    return read;
  }

  /** Addresses of all pages that were asked for and have one of these features, and of few others. Throws what went wrong in the thread. */
  async pagesWith(features: ReadonlySet<number>): Promise<Set<string>> {
    const ofThread = (await this.#thread?.pagesWith(features)) ?? [];
    return new Set([...this.#here.pagesWith(features), ...ofThread]);
  }

  /** Notes one that asks. */
  hold(): this {
    this.#holders += 1;
    return this;
  }

  /** One asks no more: the last lets go of all. */
  async release(): Promise<void> {
    this.#holders -= 1;
    if (this.#holders > 0) return;
    known.delete(this.#site);
    await this.#thread?.close();
  }

  async #readNow(page: BuiltPage): Promise<PageStructure> {
    this.#asked += 1;
    const { url, html } = page;
    const isHere = this.#asked <= tellsMany || this.#site.pages.length < this.#ownThread;
    if (isHere) return this.#here.read({ url, html });
    this.#thread ??= new ReadingThread(this.#site, this.interner);
    return this.#thread.read({ url, html });
  }
}

const known = new WeakMap<BuiltSite, SiteStructures>();

/**
 * The structures of a site, to be released.
 * @param ownThread how many pages are worth a thread of their own
 */
export function structuresOf(site: BuiltSite, ownThread = worthAThread): SiteStructures {
  const structures = known.get(site) ?? new SiteStructures(site, ownThread);
  known.set(site, structures);
  return structures.hold();
}
