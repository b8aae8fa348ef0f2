import project from '../../package.json' with { type: 'json' };
import { closeSync, mkdirSync, openSync, readdirSync, readFileSync, renameSync, writeSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { linesInFile } from './file-lines.ts';
import { digestOfPage } from './page-digest.ts';
import type { BuiltPage, BuiltSite, Gate } from './types.ts';
import { isForbidden, verdictKey } from './verdict-cache.ts';

/** What gates must know of a page in which they found nothing, by their names. */
export type PageNotes = Record<string, unknown>;

/** Bytes that wait until they are written. */
const portion = 1 << 20;

/** A line of the file: path of a page, digest of its bytes, notes. */
type Line = readonly [file: string, digest: string, notes: string];

const lineOf = (text: string): Line => {
  const [file = '', digest = '', notes = ''] = text.split('\t');
  return [file, digest, notes];
};

const notesIn = (text: string): PageNotes | undefined => {
  try {
    return JSON.parse(text) as PageNotes;
  } catch {
    return undefined;
  }
};

/**
 * Pages in which page gates found nothing in the last run, one line a page, read and written along with the pages in the order of
 * their paths: of a nation they are too many to hold. A line that can't be read is as if it were not there; where this user may
 * not write, nothing is kept.
 */
export class PageMemory {
  readonly #file: string;
  readonly #lines: Iterator<string, undefined>;
  #next: Line | undefined;
  #out: number | undefined;
  #waiting: string;
  #isWhole = true;

  /** @param key names all that notes rest on besides the page: what was kept under another one is forgotten */
  constructor(file: string, key: string) {
    this.#file = file;
    this.#lines = linesInFile(file);
    if (this.#lines.next().value === key) this.#advance();
    this.#waiting = `${key}\n`;
    try {
      mkdirSync(dirname(file), { recursive: true });
      this.#out = openSync(this.#unfinished, 'w');
    } catch (error) {
      if (!isForbidden(error)) throw error;
    }
  }

  get #unfinished(): string {
    return `${this.#file}.new`;
  }

  #advance(): void {
    const line = this.#lines.next();
    this.#next = line.done ? undefined : lineOf(line.value);
  }

  #write(least: number): void {
    if (this.#out === undefined || this.#waiting.length < least) return;
    const bytes = Buffer.from(this.#waiting);
    for (let at = 0; at < bytes.length;) at += writeSync(this.#out, bytes, at);
    this.#waiting = '';
  }

  /** What is known of a page that is as it was when nothing was found in it; undefined where it must be read. */
  recall(page: BuiltPage): PageNotes | undefined {
    while (this.#next && this.#next[0] < page.file) this.#advance();
    if (!this.#next) return undefined;
    const [file, digest, notes] = this.#next;
    return file === page.file && digest === digestOfPage(page) ? notesIn(notes) : undefined;
  }

  /** Notes a page in which nothing was found. */
  keep(page: BuiltPage, notes: PageNotes): void {
    if (this.#out === undefined) return;
    this.#waiting += `${page.file}\t${digestOfPage(page)}\t${JSON.stringify(notes)}\n`;
    this.#write(portion);
  }

  /** A gate broke off: this run tells the next one nothing. */
  forget(): void {
    this.#isWhole = false;
  }

  /** Ends a run that has gone through all pages. */
  close(): void {
    if (this.#out === undefined) return;
    this.#write(0);
    closeSync(this.#out);
    this.#out = undefined;
    if (this.#isWhole) renameSync(this.#unfinished, this.#file);
  }
}

/** The program's gates and their libraries. */
const engine = (): string =>
  verdictKey(
    process.version,
    JSON.stringify(project.dependencies),
    ...readdirSync(import.meta.dirname, { recursive: true, encoding: 'utf8' })
      .filter((file) => file.endsWith('.ts'))
      .sort()
      .map((file) => readFileSync(join(import.meta.dirname, file))),
  );

/** What the last run of these gates over this site, with these styles and scripts, knows of its pages. */
export function pageMemoryOf(
  site: BuiltSite,
  gates: readonly Gate<BuiltSite>[],
  cacheDir: string,
): PageMemory {
  const shared = site.files.filter((it) => /\.(?:css|js)$/.test(it));
  const key = verdictKey(
    engine(),
    JSON.stringify([site.origin, site.base, site.language, gates.map(({ name }) => name)]),
    ...shared.flatMap((file) => [file, readFileSync(join(site.dir, file))]),
  );
  return new PageMemory(join(cacheDir, 'page-notes.tsv'), key);
}
