import { hash } from 'node:crypto';
import { createIndex } from 'pagefind';
import { join } from 'node:path';
import { digestOf, filesIn } from '../records/files.ts';
import { linkOrCopy } from './earlier-files.ts';

const must = <Response extends { errors: string[] }>(response: Response): Response => {
  if (response.errors.length > 0) throw new Error(`Pagefind: ${response.errors.join('; ')}`);
  return response;
};

/** What Pagefind is told of a page. */
export interface PagefindRecord {
  url: string;
  title: string;
  kind: string;
  text: string;
}

/** A page for Pagefind; its words are asked for when they are needed. */
export interface PagefindPage {
  url: string;
  /** Names the page and all that it says. */
  digest: string;
  /** Whether it was on the site of the last build as it is now. */
  isKnown: boolean;
  record: () => PagefindRecord;
}

type Index = NonNullable<Awaited<ReturnType<typeof createIndex>>['index']>;

/** A part of the index as it was written last: from which pages, and the digests of its files. */
export interface WrittenPart {
  pages: string;
  files: Record<string, string>;
}

/** Where an index is written, and what it may be taken over from. */
export interface PagefindPlace {
  /** Folder of the site. */
  dir: string;
  /** Folders of earlier builds, whose files are taken over where no page of a part is another one. */
  earlier: readonly string[];
  cacheDir: string;
  /** Names all that the index rests on besides its pages. */
  key: string;
}

/** A part of Pagefind's index. */
export class PagefindPart {
  readonly #place: PagefindPlace;
  readonly #folder: string;
  readonly #written: WrittenPart | undefined;
  readonly #digest: string[];
  /** Pages that wait until one comes that is new. */
  readonly #known: PagefindPage[] = [];
  #index: Index | undefined;
  /** How many pages it has taken. */
  size = 0;

  /**
   * @param folder below the site
   * @param written the part that the last build wrote there
   */
  constructor(place: PagefindPlace, folder: string, written: WrittenPart | undefined) {
    this.#place = place;
    this.#folder = folder;
    this.#written = written;
    this.#digest = [place.key];
  }

  async #add(page: PagefindPage): Promise<void> {
    const { url, title, kind, text } = page.record();
    const told = { url, content: text, language: 'zh-cn', meta: { title, kind }, filters: { kind: [kind] } };
    must((await this.#index?.addCustomRecord(told)) ?? { errors: ['not started'] });
  }

  async #start(): Promise<void> {
    if (this.#index) return;
    const { index } = must(await createIndex({ forceLanguage: 'zh-cn' }));
    if (!index) throw new Error('Pagefind did not start');
    this.#index = index;
    for (const page of this.#known) await this.#add(page);
  }

  /** Takes the next page. */
  async add(page: PagefindPage): Promise<void> {
    this.size += 1;
    this.#digest.push(page.url, page.digest);
    if (page.isKnown && !this.#index) this.#known.push(page);
    else {
      await this.#start();
      await this.#add(page);
    }
  }

  /** Whether the files of an earlier build could be taken over. */
  #keep({ files }: WrittenPart): boolean {
    const from = this.#place.earlier.find((dir) =>
      Object.entries(files).every(([file, digest]) => digestOf(join(dir, file)) === digest),
    );
    if (from === undefined) return false;
    for (const file of Object.keys(files)) linkOrCopy(join(from, file), join(this.#place.dir, file));
    return true;
  }

  /** Writes its files when it has all pages, or takes those of the last build over. */
  async write(): Promise<WrittenPart> {
    const pages = hash('sha256', this.#digest.join('\n'), 'base64url');
    const { dir } = this.#place;
    if (this.#written?.pages === pages && this.#keep(this.#written)) return this.#written;
    await this.#start();
    const folder = join(dir, this.#folder);
    must((await this.#index?.writeFiles({ outputPath: folder })) ?? { errors: ['not started'] });
    const files = filesIn(folder).map((it) => `${this.#folder}${it}`);
    return {
      pages,
      files: Object.fromEntries(files.map((it) => [it, digestOf(join(dir, it)) ?? ''])),
    };
  }

  /** Lets go of what Pagefind holds. */
  async close(): Promise<void> {
    await this.#index?.deleteIndex();
    this.#index = undefined;
  }
}
