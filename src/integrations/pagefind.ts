import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { pagefindFolder } from '../gates/built-site.ts';
import { PagefindPart, type PagefindPage, type PagefindPlace, type WrittenPart } from './pagefind-part.ts';

/** Records of a part: Pagefind holds all of an index in memory until it is written, 2 GB for the 13,000 of a nation. */
const mostRecords = 3000;

/** Where a part lies; the first one is what Pagefind is asked by, and is told of the others. */
const folderOf = (part: number): string => (part === 0 ? pagefindFolder : `${pagefindFolder}${part}/`);
const partsFile = `${pagefindFolder}parts.json`;

function readWritten(file: string): WrittenPart[] {
  try {
    const { parts } = JSON.parse(readFileSync(file, 'utf8')) as { parts: WrittenPart[] };
    return Array.isArray(parts) ? parts : [];
  } catch {
    return [];
  }
}

/**
 * Pagefind's index of a site: the search page asks it on request, for pages that hold the words of a query apart from each other.
 * A large one is written part by part.
 */
export class PagefindIndex {
  readonly #place: PagefindPlace;
  readonly #most: number;
  readonly #listFile: string;
  readonly #before: readonly WrittenPart[];
  readonly #written: WrittenPart[] = [];
  #part: PagefindPart;

  /** @param most records of a part */
  constructor(place: PagefindPlace, most = mostRecords) {
    this.#place = place;
    this.#most = most;
    this.#listFile = join(place.cacheDir, 'pagefind.json');
    this.#before = readWritten(this.#listFile);
    this.#part = this.#next();
  }

  #next(): PagefindPart {
    const number = this.#written.length;
    return new PagefindPart(this.#place, folderOf(number), this.#before[number]);
  }

  async #end(): Promise<void> {
    this.#written.push(await this.#part.write());
    await this.#part.close();
  }

  /** Takes the next page. */
  async add(page: PagefindPage): Promise<void> {
    if (this.#part.size === this.#most) {
      await this.#end();
      this.#part = this.#next();
    }
    await this.#part.add(page);
  }

  /** Writes what is not written yet, when all pages have been taken, and the list of the parts beside the first. */
  async write(): Promise<void> {
    await this.#end();
    const others = this.#written.slice(1).map((_, at) => folderOf(at + 1));
    const list = join(this.#place.dir, partsFile);
    mkdirSync(dirname(list), { recursive: true });
    writeFileSync(list, JSON.stringify(others));
    writeFileSync(this.#listFile, JSON.stringify({ parts: this.#written }));
  }

  /** Lets go of Pagefind's process. */
  async close(): Promise<void> {
    await this.#part.close();
  }
}
