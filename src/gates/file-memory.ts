import project from '../../package.json' with { type: 'json' };
import {
  closeSync,
  fstatSync,
  mkdirSync,
  openSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  statSync,
  writeSync,
} from 'node:fs';
import { dirname, join } from 'node:path';
import { linesInFile } from './file-lines.ts';
import { isForbidden, verdictKey } from './verdict-cache.ts';

/** Bytes that wait until they are written. */
const portion = 1 << 20;

/** A line of the memory: path of a file, digest of its bytes, notes. */
type Line = readonly [file: string, digest: string, notes: string];

const lineOf = (text: string): Line => {
  const [file = '', digest = '', notes = ''] = text.split('\t');
  return [file, digest, notes];
};

function notesIn<Notes>(text: string): Notes | undefined {
  try {
    return JSON.parse(text) as Notes;
  } catch {
    return undefined;
  }
}

/** What is known of a file of a site, and by what it is known. */
interface KnownFile {
  file: string;
  /** SHA-256 of its bytes, base64url. */
  digest: string;
}

/**
 * Files in which gates found nothing in the last run, one line a file, read and written along with the files in the order of
 * their paths: of a nation they are too many to hold. A line that can't be read is as if it were not there; where this user may
 * not write, nothing is kept, and of two runs at a time the one that began first keeps nothing. `Notes`: what gates must know of such a file, as JSON.
 */
export class FileMemory<Notes> {
  readonly #file: string;
  readonly #lines: Iterator<string, undefined>;
  #next: Line | undefined;
  #out: number | undefined;
  #waiting: string;
  #isWhole = true;

  /** @param key names all that notes rest on besides the file: what was kept under another one is forgotten */
  constructor(file: string, key: string) {
    this.#file = file;
    this.#lines = linesInFile(file);
    if (this.#lines.next().value === key) this.#advance();
    this.#waiting = `${key}\n`;
    try {
      mkdirSync(dirname(file), { recursive: true });
      // A run that has it open goes on writing into its own.
      rmSync(this.#unfinished, { force: true });
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

  /** What is known of a file that is as it was when nothing was found in it; undefined where it must be read. */
  recall({ file, digest }: KnownFile): Notes | undefined {
    while (this.#next && this.#next[0] < file) this.#advance();
    if (!this.#next) return undefined;
    const [fileThen, digestThen, notes] = this.#next;
    return fileThen === file && digestThen === digest ? notesIn(notes) : undefined;
  }

  /** Notes a file in which nothing was found. */
  keep({ file, digest }: KnownFile, notes: Notes): void {
    if (this.#out === undefined) return;
    this.#waiting += `${file}\t${digest}\t${JSON.stringify(notes)}\n`;
    this.#write(portion);
  }

  /** A gate broke off: this run tells the next one nothing. */
  forget(): void {
    this.#isWhole = false;
  }

  /** Ends a run that has gone through all files. */
  close(): void {
    if (this.#out === undefined) return;
    this.#write(0);
    const isOwn = statSync(this.#unfinished, { throwIfNoEntry: false })?.ino === fstatSync(this.#out).ino;
    closeSync(this.#out);
    this.#out = undefined;
    if (this.#isWhole && isOwn) renameSync(this.#unfinished, this.#file);
  }
}

/** The program's gates and their libraries, on which all that is kept of their runs rests. */
export const gateEngine = (): string =>
  verdictKey(
    process.version,
    JSON.stringify(project.dependencies),
    ...readdirSync(import.meta.dirname, { recursive: true, encoding: 'utf8' })
      .filter((file) => file.endsWith('.ts'))
      .sort()
      .map((file) => readFileSync(join(import.meta.dirname, file))),
  );
