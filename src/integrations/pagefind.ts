import { hash } from 'node:crypto';
import { createIndex } from 'pagefind';
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { pagefindFolder } from '../gates/built-site.ts';
import { digestOf, filesIn } from '../records/files.ts';
import { linkOrCopy } from './kept-files.ts';

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

/** What was written last: from which pages, and the digests of the files. */
interface Written {
  pages: string;
  files: Record<string, string>;
}

function readWritten(file: string): Written | undefined {
  try {
    return JSON.parse(readFileSync(file, 'utf8')) as Written;
  } catch {
    return undefined;
  }
}

/** Pagefind's index of a site: the search page asks it on request, for pages that hold the words of a query apart from each other. */
export class PagefindIndex {
  readonly #dir: string;
  readonly #earlier: readonly string[];
  readonly #listFile: string;
  readonly #digest: string[];
  /** Pages that wait until one comes that is new. */
  readonly #known: PagefindPage[] = [];
  #index: Index | undefined;

  /**
   * @param dir folder of the site
   * @param earlier folders of earlier builds, whose files are taken over where no page of it is another one
   * @param key names all that it rests on besides its pages
   */
  constructor(dir: string, earlier: readonly string[], cacheDir: string, key: string) {
    this.#dir = dir;
    this.#earlier = earlier;
    this.#listFile = join(cacheDir, 'pagefind.json');
    this.#digest = [key];
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
    this.#digest.push(page.url, page.digest);
    if (page.isKnown && !this.#index) this.#known.push(page);
    else {
      await this.#start();
      await this.#add(page);
    }
  }

  /** Whether the files of an earlier build could be taken over. */
  #keep(written: Written): boolean {
    const from = this.#earlier.find((dir) =>
      Object.entries(written.files).every(([file, digest]) => digestOf(join(dir, file)) === digest),
    );
    if (from === undefined) return false;
    for (const file of Object.keys(written.files)) linkOrCopy(join(from, file), join(this.#dir, file));
    return true;
  }

  /** Writes the index when all pages have been taken, or takes that of the last build over. */
  async write(): Promise<void> {
    const pages = hash('sha256', this.#digest.join('\n'), 'base64url');
    const written = readWritten(this.#listFile);
    if (written?.pages === pages && this.#keep(written)) return;
    await this.#start();
    const folder = join(this.#dir, pagefindFolder);
    must((await this.#index?.writeFiles({ outputPath: folder })) ?? { errors: ['not started'] });
    const files = filesIn(folder).map((it) => `${pagefindFolder}/${it}`);
    const made: Written = {
      pages,
      files: Object.fromEntries(files.map((it) => [it, digestOf(join(this.#dir, it)) ?? ''])),
    };
    writeFileSync(this.#listFile, JSON.stringify(made));
  }

  /** Lets go of Pagefind's process. */
  async close(): Promise<void> {
    await this.#index?.deleteIndex();
  }
}
